package se.tryggve.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.tryggve.audit.AuditEntry;

/** An entry with the sums that were stored beside it. */
record StoredEntry(AuditEntry entry, byte[] payload, byte[] digest) {

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(Chains.entry(row), row.getBytes("payload_digest"), row.getBytes("digest"));
    }
}
