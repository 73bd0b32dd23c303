package se.tryggve.audit.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks along one chain, entry by entry, and says what does not fit. */
class ChainCheck {

    private static final byte[] UNSEEN = {};

    private final String subject;
    private final Head head;
    private final List<AnchorHistory.AnchoredHead> anchors;
    private final Map<Long, byte[]> anchoredDigests = new HashMap<>();
    private final Consumer<Finding> findings;
    private long position;
    private byte[] digest;

    /** A chain without a head has null there. */
    ChainCheck(String subject, Head head, List<AnchorHistory.AnchoredHead> anchors, Consumer<Finding> findings) {
        this.subject = subject;
        this.head = head;
        this.anchors = anchors;
        this.findings = findings;
        this.digest = Link.origin(subject);
        anchors.forEach(anchor -> anchoredDigests.put(anchor.head().length(), UNSEEN));
    }

    String subject() {
        return subject;
    }

    void next(StoredEntry stored) {
        boolean gap = stored.entry().position() != position + 1;
        if (gap) {
            findings.accept(
                    Finding.missing(subject, position + 1, stored.entry().position() - 1));
        }
        Link expected = Link.after(digest, stored.entry());
        boolean payloadFits = Arrays.equals(expected.payload(), stored.payload());
        if (!payloadFits || !gap && !Arrays.equals(expected.digest(), stored.digest())) {
            findings.accept(Finding.changed(subject, stored.entry().position()));
        }
        position = stored.entry().position();
        digest = stored.digest();
        anchoredDigests.computeIfPresent(position, (at, unknown) -> stored.digest());
    }

    void end() {
        if (head == null) {
            findings.accept(Finding.headMissing(subject));
        } else if (position < head.length()) {
            findings.accept(Finding.endMissing(subject, position, head.length()));
        } else if (position > head.length()) {
            findings.accept(Finding.surplus(subject, head.length(), position));
        } else if (!head.isSealedBy(digest)) {
            findings.accept(Finding.headChanged(subject));
        }
        anchors.forEach(this::compare);
    }

    private void compare(AnchorHistory.AnchoredHead anchor) {
        long anchored = anchor.head().length();
        byte[] present = anchoredDigests.get(anchored);
        if (position < anchored) {
            findings.accept(Finding.endMissingSinceAnchor(subject, anchor.day(), anchored, position));
        } else if (present != UNSEEN && !anchor.head().isSealedBy(present)) {
            findings.accept(Finding.rewrittenSinceAnchor(subject, anchor.day(), anchored));
        }
    }
}
