/** The process engine behind a small face; the only package that imports it. */
@ApplicationModule(allowedDependencies = "audit")
package se.tryggve.workflow;

import org.springframework.modulith.ApplicationModule;
