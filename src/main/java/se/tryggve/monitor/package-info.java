/**
 * What managers see: where cases stand, on whom they wait and what will be late, counted from tables of its own that are
 * kept in the transaction of what they count.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "worklist",
            "deadline",
            "decision",
            "measure",
            "workflow",
            "message",
            "identity",
            "audit",
            "web"
        })
package se.tryggve.monitor;

import org.springframework.modulith.ApplicationModule;
