package se.tryggve.demo;

import java.util.List;
import java.util.Map;

/**
 * A case told step by step, as it stands in {@code demonstration/*.json}.
 *
 * @param by who registers it
 * @param registration what the registration asks for
 * @param steps what people do, in order
 */
public record CaseScript(String by, Registration registration, List<Step> steps) {

    /** What must be known to open the case; codes as in the API. The day received may be {@code $today-P14D}. */
    public record Registration(
            String kind,
            String title,
            String received,
            String place,
            String address,
            String description,
            String placeType,
            String applicant,
            String organisationNumber) {}

    /**
     * One person's answer to one task.
     *
     * @param by the username
     * @param task the user task's id in the model
     * @param answers form values by key; {@code ["$all"]} for every choice that is offered, {@code $today},
     *     {@code $today+P14D} and {@code $today-P14D} for days
     * @param files classpath resources by the key of the file field that takes them
     */
    public record Step(String by, String task, Map<String, Object> answers, Map<String, String> files) {

        /** Files may be left out. */
        public Step {
            answers = answers == null ? Map.of() : answers;
            files = files == null ? Map.of() : Map.copyOf(files);
        }
    }
}
