package se.tryggve.decision.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.identity.AuthorityId;

/** Draws decision numbers: without gaps per authority and year, never parsed. */
@Component
class DecisionNumbers {

    private final JdbcClient database;

    DecisionNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next number; the counter stays locked until the transaction ends. */
    String draw(AuthorityId authority, int year) {
        Integer next = database.sql("""
                        insert into decision_counter (authority_id, year, last_number) values (:authority, :year, 1)
                        on conflict on constraint decision_counter_pk
                        do update set last_number = decision_counter.last_number + 1
                        returning last_number""")
                .param("authority", authority.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return "B " + year + "-" + next;
    }
}
