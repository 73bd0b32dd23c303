/** Documents in each authority's own space, and what has been dispatched from one authority to another. */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "measure",
            "form",
            "letter",
            "intake",
            "workflow",
            "search",
            "identity",
            "audit",
            "web"
        })
package se.tryggve.document;

import org.springframework.modulith.ApplicationModule;
