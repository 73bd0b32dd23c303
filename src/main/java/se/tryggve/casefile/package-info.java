/** The case: register numbers, place, parties, phase, status, timeline and which authorities take part. */
@ApplicationModule(allowedDependencies = {"form", "workflow", "search", "identity", "audit", "web"})
package se.tryggve.casefile;

import org.springframework.modulith.ApplicationModule;
