/** The task list that three authorities work from: who is asked to do what by when, written in the engine's transaction. */
@ApplicationModule(
        allowedDependencies = {
            "deadline",
            "document",
            "letter",
            "casefile",
            "disqualification",
            "form",
            "intake",
            "workflow",
            "search",
            "identity",
            "audit",
            "web"
        })
package se.tryggve.worklist;

import org.springframework.modulith.ApplicationModule;
