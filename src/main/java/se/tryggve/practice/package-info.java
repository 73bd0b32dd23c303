/** The practice space: a clock that can be put forward, mail that reaches nobody, a fresh start (docs/decisions/0026). */
@ApplicationModule(allowedDependencies = {"message", "deadline", "workflow", "identity", "audit", "web"})
package se.tryggve.practice;

import org.springframework.modulith.ApplicationModule;
