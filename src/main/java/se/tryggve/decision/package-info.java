/** Decisions: drafted by one officer, made by another, object by object, and never changed once made. */
@ApplicationModule(
        allowedDependencies = {
            "measure",
            "document",
            "letter",
            "casefile",
            "disqualification",
            "form",
            "workflow",
            "identity",
            "audit",
            "web"
        })
package se.tryggve.decision;

import org.springframework.modulith.ApplicationModule;
