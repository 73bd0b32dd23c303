/** Moving running cases to newer versions of their models: which follow what, a dry run, the move and the check after it. */
@ApplicationModule(allowedDependencies = {"casefile", "workflow", "identity", "audit", "web"})
package se.tryggve.migration;

import org.springframework.modulith.ApplicationModule;
