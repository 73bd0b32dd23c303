package se.tryggve.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.stereotype.Component;
import se.tryggve.intake.RefusedFileException;

/** Unpacks what is packed, without keeping it: what becomes too much, lies, or cannot be looked into is refused. */
@Component
class Archives {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_TIMES = 100;
    private static final long SMALL = 1024L * 1024;
    private static final int DEEPEST = 1;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final FileRules rules;

    Archives(FileRules rules) {
        this.rules = rules;
    }

    /** Looks into every archive of the ZIP family: also those of word processors. */
    void inspect(String name, byte[] bytes) {
        if (isZip(bytes)) {
            new Look(name, bytes.length).into(bytes, 0);
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > ZIP.length && java.util.Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /** One file being looked into, with all that lies in it. */
    private final class Look {

        private final String name;
        private final long packed;
        private long unpacked;
        private int entries;

        Look(String name, long packed) {
            this.name = name;
            this.packed = packed;
        }

        void into(byte[] bytes, int depth) {
            if (depth > DEEPEST) {
                throw new RefusedFileException("intake.error.nested", name);
            }
            try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
                long together = 0;
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    together += Math.max(entry.getCompressedSize(), 0);
                    refuse(++entries > MOST_ENTRIES || together > bytes.length, "intake.error.bomb");
                    refuse(entry.getGeneralPurposeBit().usesEncryption(), "intake.error.encrypted");
                    read(zip, entry, depth);
                }
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new RefusedFileException("intake.error.archive", name);
            }
        }

        private void read(ZipFile zip, ZipArchiveEntry entry, int depth) throws IOException {
            try (InputStream content = zip.getInputStream(entry)) {
                if (content == null) {
                    throw new ZipException(entry.getName());
                }
                byte[] begin = content.readNBytes(ZIP.length + 1);
                boolean archive = isZip(begin);
                byte[] rest = archive ? content.readNBytes((int) (left() + 1)) : begin;
                count(rest.length);
                if (archive) {
                    into(joined(begin, rest), depth + 1);
                }
                drain(content);
            }
        }

        private void drain(InputStream content) throws IOException {
            byte[] part = new byte[8192];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                count(read);
            }
        }

        private void count(int bytes) {
            unpacked += bytes;
            refuse(left() < 0, "intake.error.bomb");
            refuse(unpacked > SMALL && unpacked / MOST_TIMES > packed, "intake.error.bomb");
        }

        private long left() {
            return rules.unpacked().toBytes() - unpacked;
        }

        private void refuse(boolean when, String key) {
            if (when) {
                throw new RefusedFileException(key, name);
            }
        }

        private static byte[] joined(byte[] begin, byte[] rest) {
            byte[] all = java.util.Arrays.copyOf(begin, begin.length + rest.length);
            System.arraycopy(rest, 0, all, begin.length, rest.length);
            return all;
        }
    }
}
