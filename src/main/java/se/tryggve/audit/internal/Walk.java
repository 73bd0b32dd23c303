package se.tryggve.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk through the whole log, row by row in the order of subject and position. */
class Walk {

    private final AnchorHistory anchors;
    private final List<Finding> findings;
    private final Set<String> seen = new HashSet<>();
    private ChainCheck chain;
    private Instant oldest;
    private long entries;

    Walk(AnchorHistory anchors) {
        this.anchors = anchors;
        this.findings = new ArrayList<>(anchors.findings());
    }

    void row(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        if (chain == null || !chain.subject().equals(subject)) {
            endChain();
            begin(subject, row.getObject("length") == null ? null : head(subject, row));
        }
        if (row.getObject("position") != null) {
            entry(StoredEntry.of(row));
        }
    }

    /** Ends the walk; chains that an anchor knows and the database does not are reported too. */
    void end() {
        endChain();
        anchors.all().keySet().stream()
                .filter(subject -> !seen.contains(subject))
                .forEach(gone -> {
                    begin(gone, new Head(gone, 0, Link.origin(gone)));
                    endChain();
                });
    }

    List<Finding> findings() {
        return findings;
    }

    long entries() {
        return entries;
    }

    int chains() {
        return seen.size();
    }

    Optional<Instant> oldest() {
        return Optional.ofNullable(oldest);
    }

    private void begin(String subject, Head head) {
        chain = new ChainCheck(subject, head, anchors.of(subject), findings::add);
        seen.add(subject);
    }

    private void entry(StoredEntry stored) {
        chain.next(stored);
        entries++;
        Instant at = stored.entry().at();
        oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
    }

    private void endChain() {
        if (chain != null) {
            chain.end();
            chain = null;
        }
    }

    private static Head head(String subject, ResultSet row) throws SQLException {
        return new Head(subject, row.getLong("length"), row.getBytes("head"));
    }
}
