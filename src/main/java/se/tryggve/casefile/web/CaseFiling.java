package se.tryggve.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.OrganisationNumber;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.identity.Authority;

/** A new case as somebody wrote it, on the page or through the API; both are checked by the same rules. */
public record CaseFiling(
        @Schema(
                allowableValues = {"no", "yes"},
                description = "Whether anything here is security-classified (SFS 2018:585); yes is refused")
        @NotBlank(message = "{casefile.error.classified}")
        @Pattern(regexp = "yes|no|", message = "{casefile.error.classified}")
        String classified,

        @Schema(allowableValues = {"cameraSurveillance", "guardApplication"})
        @NotBlank(message = "{casefile.error.kind}")
        @Pattern(regexp = KINDS, message = "{casefile.error.kind}")
        String kind,

        @NotBlank(message = "{casefile.error.title}")
        @Size(max = 200, message = "{casefile.error.title.long}")
        @Pattern(regexp = LINE, message = "{casefile.error.characters}")
        String title,

        @Schema(format = "date", description = "The day the matter reached the authority, Europe/Stockholm")
        @ReceivedDay
        String received,

        @NotBlank(message = "{casefile.error.place}")
        @Size(max = 200, message = "{casefile.error.place.long}")
        @Pattern(regexp = LINE, message = "{casefile.error.characters}")
        String placeName,

        @Size(max = 200, message = "{casefile.error.placeAddress.long}")
        @Pattern(regexp = LINE, message = "{casefile.error.characters}")
        String placeAddress,

        @Size(max = 4000, message = "{casefile.error.placeDescription.long}")
        @Pattern(regexp = LINES, message = "{casefile.error.characters}")
        String placeDescription,

        @Schema(
                allowableValues = {
                    "streetOrSquare", "park", "pathOrTunnel", "carPark", "parkingGarage",
                    "transportStop", "school", "healthCare", "recyclingStation", "other"
                })
        @NotBlank(message = "{casefile.error.placeType}")
        @Pattern(regexp = PLACE_TYPES, message = "{casefile.error.placeType}")
        String placeType,

        @NotBlank(message = "{casefile.error.applicant}")
        @Size(max = 200, message = "{casefile.error.applicant.long}")
        @Pattern(regexp = LINE, message = "{casefile.error.characters}")
        String applicantName,

        @Schema(description = "Swedish organisation number; never a personal number", example = "212000-0126")
        @SwedishOrganisation
        String applicantNumber,

        @Schema(description = "Register series of the own authority; absent for its default")
        @Size(max = 20, message = "{casefile.error.series.unknown}")
        @Pattern(regexp = LINE, message = "{casefile.error.characters}")
        String series) {

    static final String LINE = "\\P{Cc}*";
    static final String LINES = "[\\r\\n\\t\\P{Cc}]*";
    static final String KINDS = "cameraSurveillance|guardApplication|";
    static final String PLACE_TYPES =
            "streetOrSquare|park|pathOrTunnel|carPark|parkingGarage|transportStop|school|healthCare|recyclingStation|other|";

    /** An empty form: received today, by the authority's own hand and in its usual series, unless somebody says otherwise. */
    static CaseFiling empty(LocalDate today, Authority owner, String series) {
        return new CaseFiling(
                null,
                null,
                null,
                today.toString(),
                null,
                null,
                null,
                null,
                owner.name(),
                owner.organisationNumber(),
                series);
    }

    /** Whether the officer said that something is security-classified. */
    boolean isClassified() {
        return "yes".equals(classified);
    }

    /** The case to open; only after validation. */
    NewCase wish() {
        return new NewCase(
                CaseKind.ofCode(kind).orElseThrow(),
                title.strip(),
                LocalDate.parse(received),
                new Place(
                        placeName.strip(),
                        blankToNull(placeAddress),
                        blankToNull(placeDescription),
                        PlaceType.ofCode(placeType).orElseThrow()),
                new Party(PartyKind.APPLICANT, applicantName.strip(), number()),
                blankToNull(series));
    }

    private String number() {
        String written = blankToNull(applicantNumber);
        return written == null
                ? null
                : OrganisationNumber.of(written).orElseThrow().value();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
