/** Camunda Forms on the server: parsed, rendered, validated, kept as drafts and stored as submissions. */
@ApplicationModule(allowedDependencies = {"intake", "workflow", "identity", "audit"})
package se.tryggve.form;

import org.springframework.modulith.ApplicationModule;
