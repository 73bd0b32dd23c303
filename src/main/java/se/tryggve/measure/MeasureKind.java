package se.tryggve.measure;

/** What sort of object a row is. */
public enum MeasureKind {
    CAMERA("camera", "cameras"),
    GUARD_AREA("guardArea", "guardAreas");

    private final String code;
    private final String list;

    MeasureKind(String code, String list) {
        this.code = code;
        this.list = list;
    }

    /** The word used in forms, facts and message keys. */
    public String code() {
        return code;
    }

    /** The key of the list in which forms and facts hold the objects of this kind. */
    public String list() {
        return list;
    }
}
