/** The deployed models as documentation: diagram, steps in words, who, why and what follows. */
@ApplicationModule(allowedDependencies = {"workflow", "letter", "identity", "web"})
package se.tryggve.handbook;

import org.springframework.modulith.ApplicationModule;
