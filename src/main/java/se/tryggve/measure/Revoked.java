package se.tryggve.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * What an authority wants to take its permit back for.
 *
 * @param labels the cameras or areas, by name; none where nothing is chosen
 * @param from first day without the permit, Europe/Stockholm; null for at once
 */
public record Revoked(List<String> labels, LocalDate from) {

    /** The variable in which a deciding process is told whose revocation it decides. */
    public static final String PROCESS = "revocationProcess";
}
