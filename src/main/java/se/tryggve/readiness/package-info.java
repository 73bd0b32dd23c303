/** Readiness: what a case lacks before its next stage, said in words from the table {@code readiness}. */
@ApplicationModule(allowedDependencies = {"worklist", "casefile", "workflow", "identity", "web"})
package se.tryggve.readiness;

import org.springframework.modulith.ApplicationModule;
