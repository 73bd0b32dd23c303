package se.tryggve.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that cost a page one statement instead of three. That a request came is written once a minute, so that a
 * session may end a minute before its idle time is over, never after; and a session that was saved is not read again by
 * the same request, as Spring Session does to see whether it is still there.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Touched<S>> {

    private static final Duration ACCURACY = Duration.ofMinutes(1);

    private final SessionRepository<S> sessions;
    private final ThreadLocal<Touched<S>> saved = new ThreadLocal<>();

    SparingSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Touched<S> createSession() {
        return new Touched<>(sessions.createSession());
    }

    @Override
    public void save(Touched<S> session) {
        sessions.save(session.kept);
        saved.set(session);
    }

    /** The request is over: the next one on this thread reads for itself. */
    void forget() {
        saved.remove();
    }

    @Override
    public Touched<S> findById(String id) {
        Touched<S> known = saved.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        S found = sessions.findById(id);
        return found == null ? null : new Touched<>(found);
    }

    @Override
    public void deleteById(String id) {
        saved.remove();
        sessions.deleteById(id);
    }

    /** A session that takes no notice of a request so soon after the last one. */
    static final class Touched<S extends Session> implements Session {

        private final S kept;

        private Touched(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant at) {
            if (!at.isBefore(kept.getLastAccessedTime().plus(ACCURACY))) {
                kept.setLastAccessedTime(at);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
