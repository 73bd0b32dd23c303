package se.tryggve.audit.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All anchors read one after the other: what each chain looked like on which days, and whether the files are whole. */
class AnchorHistory {

    private final Map<String, Head> latest = new TreeMap<>();
    private final Map<String, List<AnchoredHead>> anchored = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Anchor last;

    /** A head as it stood on a day. */
    record AnchoredHead(LocalDate day, Head head) {}

    static AnchorHistory read(AnchorDirectory directory) {
        AnchorHistory history = new AnchorHistory();
        directory.files().forEach(history::add);
        return history;
    }

    /** What is wrong with the files themselves. */
    List<Finding> findings() {
        return findings;
    }

    Optional<Anchor> last() {
        return Optional.ofNullable(last);
    }

    /** How the chain stood on the days when it had grown, oldest first. */
    List<AnchoredHead> of(String subject) {
        return anchored.getOrDefault(subject, List.of());
    }

    Map<String, List<AnchoredHead>> all() {
        return anchored;
    }

    /** The heads that no file holds yet. */
    List<Head> newAmong(List<Head> heads) {
        return heads.stream().filter(head -> !isKnown(head)).toList();
    }

    /** The root over all chains when these heads are added. */
    String rootWith(List<Head> heads) {
        Map<String, Head> together = new TreeMap<>(latest);
        heads.forEach(head -> together.put(head.subject(), head));
        return MerkleTree.root(together.values());
    }

    private void add(Path file) {
        try {
            Anchor anchor = AnchorFile.read(file);
            String expected = last == null ? Anchor.NONE : last.sum();
            if (!anchor.previous().equals(expected)) {
                findings.add(Finding.anchorsDoNotFollow(file.getFileName().toString()));
            }
            anchor.heads().forEach(head -> remember(anchor.day(), head));
            if (!MerkleTree.root(latest.values()).equals(anchor.root())) {
                findings.add(Finding.anchorChanged(file.getFileName().toString()));
            }
            last = anchor;
        } catch (UnreadableAnchorException damaged) {
            findings.add(Finding.anchorChanged(damaged.getMessage()));
        }
    }

    private void remember(LocalDate day, Head head) {
        latest.put(head.subject(), head);
        anchored.computeIfAbsent(head.subject(), subject -> new ArrayList<>()).add(new AnchoredHead(day, head));
    }

    private boolean isKnown(Head head) {
        Head known = latest.get(head.subject());
        return known != null && known.length() == head.length() && known.isSealedBy(head.digest());
    }
}
