package se.tryggve.audit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** One sum over many heads, from which each head can be proved without showing the others (RFC 6962, 2.1). */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root in hex; heads in the order of their subjects. */
    static String root(Collection<Head> heads) {
        List<byte[]> level = new ArrayList<>();
        for (Head head : heads) {
            level.add(Link.sha256(LEAF, AnchorFile.line(head).getBytes(AnchorFile.CHARSET)));
        }
        while (level.size() > 1) {
            level = above(level);
        }
        return level.isEmpty() ? Anchor.NONE : HexFormat.of().formatHex(level.get(0));
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> next = new ArrayList<>();
        for (int left = 0; left < level.size(); left += 2) {
            boolean paired = left + 1 < level.size();
            next.add(paired ? Link.sha256(NODE, level.get(left), level.get(left + 1)) : level.get(left));
        }
        return next;
    }
}
