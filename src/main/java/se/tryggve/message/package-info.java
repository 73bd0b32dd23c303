/** What people are told outside Tryggve: the outbox, notices and reminders, and who wants to be told what and how often. */
@ApplicationModule(
        allowedDependencies = {"worklist", "deadline", "document", "casefile", "workflow", "identity", "audit", "web"})
package se.tryggve.message;

import org.springframework.modulith.ApplicationModule;
