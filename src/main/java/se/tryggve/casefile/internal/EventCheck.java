package se.tryggve.casefile.internal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.casefile.EventCondition;
import se.tryggve.identity.Role;
import se.tryggve.workflow.DeclaredEvent;
import se.tryggve.workflow.DeclaredEventCheck;

/** Refuses models whose events from outside name a role that nobody can hold or a condition that is not there. */
@Component
class EventCheck implements DeclaredEventCheck {

    private final ObjectProvider<EventCondition> conditions;

    EventCheck(ObjectProvider<EventCondition> conditions) {
        this.conditions = conditions;
    }

    @Override
    public void check(DeclaredEvent event) {
        for (String group : event.groups()) {
            if (Role.find(group).isEmpty()) {
                throw new StartRefusedException(
                        event.path() + ", " + event.element() + " may be registered by the group " + group
                                + ", which is no role.",
                        "Set the property raisedBy to roles of identity.Role, for instance municipality.caseOfficer.");
            }
        }
        List<String> names =
                conditions.orderedStream().map(EventCondition::name).sorted().toList();
        if (event.possible() != null && !names.contains(event.possible())) {
            throw new StartRefusedException(
                    event.path() + ", " + event.element() + " names the condition " + event.possible()
                            + ", which does not exist.",
                    "Set the property possible to one of " + names + ", or take it away.");
        }
    }
}
