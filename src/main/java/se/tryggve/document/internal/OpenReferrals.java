package se.tryggve.document.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.AwaitedOpinions;
import se.tryggve.identity.AuthorityId;

/** The questions between authorities that nobody has answered, in one statement for a page of cases. */
@Repository
class OpenReferrals implements AwaitedOpinions {

    private final JdbcClient database;

    OpenReferrals(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<CaseId, Set<AuthorityId>> in(Set<CaseId> cases) {
        String[] ids = cases.stream().map(id -> id.value().toString()).toArray(String[]::new);
        return database
                .sql("""
                        select case_id, asked_id from referral
                        where case_id = any(cast(? as uuid[])) and answered_at is null and silent_at is null and closed_at is null""")
                .param(ids)
                .query((row, number) -> Map.entry(
                        new CaseId(row.getObject("case_id", UUID.class)), new AuthorityId(row.getString("asked_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
