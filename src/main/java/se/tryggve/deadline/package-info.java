/** Deadlines: rules, pauses, the Swedish calendar, and every due date with its sum in words. */
@ApplicationModule(
        allowedDependencies = {"document", "measure", "casefile", "form", "workflow", "identity", "audit", "web"})
package se.tryggve.deadline;

import org.springframework.modulith.ApplicationModule;
