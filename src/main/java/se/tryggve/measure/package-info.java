/** What a case is about: cameras and guard areas, what is asked for each, what was decided, and whether it is in operation. */
@ApplicationModule(allowedDependencies = {"casefile", "form", "workflow", "search", "identity", "audit", "web"})
package se.tryggve.measure;

import org.springframework.modulith.ApplicationModule;
