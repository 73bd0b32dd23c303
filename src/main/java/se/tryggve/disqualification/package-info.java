/** Disqualification (jäv): who may take no part in which case, why, and what was ruled (FL 16–18 §§, KL 6 kap. 28–32 §§). */
@ApplicationModule(allowedDependencies = {"casefile", "workflow", "identity", "audit", "web"})
package se.tryggve.disqualification;

import org.springframework.modulith.ApplicationModule;
