/** What comes in as a file: what it is, whether it may come in, and whether anything harmful is in it. One door for every upload. */
@ApplicationModule(allowedDependencies = "audit")
package se.tryggve.intake;

import org.springframework.modulith.ApplicationModule;
