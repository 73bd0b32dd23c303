package se.tryggve.identity.signin;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Writes down who signed in and out, and what was refused. */
@Component
@Transactional
class SignInRecords {

    private final AuditLog audit;

    SignInRecords(AuditLog audit) {
        this.audit = audit;
    }

    void signedIn(String address) {
        audit.record(AuditEvent.onIdentity("signIn.succeeded").to(Map.of("address", address)));
    }

    void signedOut(String username) {
        audit.record(AuditEvent.onIdentity("signOut").to(Map.of("username", username)));
    }

    void refused(String method, String path) {
        audit.record(AuditEvent.onIdentity("access.refused").to(Map.of("method", method, "path", path)));
    }

    void addressClosed(String address) {
        audit.record(AuditEvent.onIdentity("signIn.addressClosed").to(Map.of("address", address)));
    }

    void tokenRefused(String address) {
        audit.record(AuditEvent.onIdentity("token.refused").to(Map.of("address", address)));
    }
}
