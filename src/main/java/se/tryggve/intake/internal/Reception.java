package se.tryggve.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;

/** The door, over the parts that look. */
@Service
@EnableConfigurationProperties(FileRules.class)
class Reception implements Intake {

    private final FileRules rules;
    private final FileKinds kinds;
    private final Archives archives;
    private final Pictures pictures;
    private final Checkpoint checkpoint;

    Reception(FileRules rules, FileKinds kinds, Archives archives, Pictures pictures, Checkpoint checkpoint) {
        this.rules = rules;
        this.kinds = kinds;
        this.archives = archives;
        this.pictures = pictures;
        this.checkpoint = checkpoint;
    }

    @Override
    public AcceptedFile accept(String given, long size, InputStream content) {
        String name = FileName.clean(given);
        byte[] bytes = bytes(name, size, content);
        String type = kinds.of(name, bytes);
        archives.inspect(name, bytes);
        pictures.inspect(name, type, bytes);
        String sha256 = sha256(bytes);
        checkpoint.pass(name, sha256, bytes);
        return new AcceptedFile(name, !name.equals(given), type, bytes, sha256);
    }

    @Override
    public String typeNamed(String name) {
        return kinds.named(FileName.clean(name));
    }

    @Override
    public Limits limits() {
        return new Limits(rules.largest().toMegabytes(), rules.endings());
    }

    private byte[] bytes(String name, long size, InputStream content) {
        long largest = rules.largest().toBytes();
        try {
            byte[] bytes = size > largest ? null : content.readNBytes((int) largest + 1);
            if (bytes == null || bytes.length > largest) {
                throw new RefusedFileException(
                        "intake.error.large", name, rules.largest().toMegabytes());
            }
            if (bytes.length == 0) {
                throw new RefusedFileException("intake.error.empty", name);
            }
            return bytes;
        } catch (IOException broken) {
            throw new RefusedFileException("intake.error.broken", name);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
