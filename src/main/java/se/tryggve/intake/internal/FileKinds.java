package se.tryggve.intake.internal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import se.tryggve.intake.RefusedFileException;

/** What a file is, by its content; its name only tells relatives apart and must not promise something else. */
@Component
class FileKinds {

    private static final byte[] ENCRYPTED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");

    private final Tika tika = new Tika();
    private final FileRules rules;

    FileKinds(FileRules rules) {
        this.rules = rules;
    }

    String named(String name) {
        return tika.detect(name.substring(Math.max(name.lastIndexOf('.'), 0)));
    }

    /** The media type of an allowed kind whose content is what its name says. */
    String of(String name, byte[] bytes) {
        if (!rules.kinds().contains(FileName.ending(name))) {
            throw new RefusedFileException("intake.error.kind", name, rules.endings());
        }
        String promised = named(name);
        String found = tika.detect(bytes, name);
        if (promised.equals(found)) {
            return found;
        }
        if (PLAIN.contains(promised) && isReadable(found)) {
            return promised;
        }
        if (contains(bytes, ENCRYPTED_OFFICE)) {
            throw new RefusedFileException("intake.error.encrypted", name);
        }
        throw new RefusedFileException("intake.error.content", name, FileName.ending(name));
    }

    /** Text that only looks like something else in its first words, such as a letter that begins with From. */
    private static boolean isReadable(String found) {
        return found.startsWith("text/") && !found.contains("html") || found.equals("message/rfc822");
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        int last = bytes.length - wanted.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
