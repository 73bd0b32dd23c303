package se.tryggve.intake;

import java.util.Collection;
import java.util.Map;

/** What is known of contents that came in. */
public interface FileChecks {

    /** The checks by SHA-256; a content that came in without a scanner has none. */
    Map<String, FileCheck> of(Collection<String> sha256);
}
