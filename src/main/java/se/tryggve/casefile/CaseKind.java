package se.tryggve.casefile;

import java.util.Arrays;
import java.util.Optional;

/** What a case is about. Each kind has its own process model. */
public enum CaseKind {
    /** Camera surveillance (kamerabevakning), SFS 2018:1200. */
    CAMERA_SURVEILLANCE("cameraSurveillance", "camera", "KS"),
    /** Guards: public order guards (SFS 2023:421) or security guards (SFS 1974:191). */
    GUARD_APPLICATION("guardApplication", "guard", "KS");

    private final String processKey;
    private final String measure;
    private final String series;

    CaseKind(String processKey, String measure, String series) {
        this.processKey = processKey;
        this.measure = measure;
        this.series = series;
    }

    /** The code in addresses, the API and process variables; equal to the id of the model that drives the kind. */
    public String code() {
        return processKey;
    }

    /** The id of the process model. */
    public String processKey() {
        return processKey;
    }

    /** {@code camera} or {@code guard}: the word that the legal tables ask for. */
    public String measure() {
        return measure;
    }

    /** The register series that the kind gets unless the registrar chooses another. */
    public String series() {
        return series;
    }

    /** The kind with this code, if there is one. */
    public static Optional<CaseKind> ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.processKey.equals(code))
                .findFirst();
    }
}
