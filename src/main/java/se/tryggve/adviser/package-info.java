/** Advisers outside who have no account: one question each, by a personal link and a code that is given separately. */
@ApplicationModule(
        allowedDependencies = {
            "worklist",
            "message",
            "document",
            "casefile",
            "disqualification",
            "intake",
            "identity",
            "audit",
            "web"
        })
package se.tryggve.adviser;

import org.springframework.modulith.ApplicationModule;
