package se.tryggve.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.search.SearchKind;
import se.tryggve.search.internal.Found;
import se.tryggve.search.internal.Highlights.Part;
import se.tryggve.search.internal.SearchRoom;

/** Search for other systems, with the same rules and rights as the page. */
@RestController
@Tag(name = "search")
class SearchApi {

    private final SearchRoom room;
    private final MessageSource texts;
    private final CurrentOfficer current;

    SearchApi(SearchRoom room, MessageSource texts, CurrentOfficer current) {
        this.room = room;
        this.texts = texts;
        this.current = current;
    }

    @GetMapping("/api/v1/search")
    @ForOfficers
    @Operation(
            summary = "Search cases, places, objects, tasks, documents and file notes that the caller may see",
            description = "All words must be there, in any inflected form or as a beginning of at least three letters.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "What was found, best first")
    @ApiResponse(responseCode = "400", description = "Not a question that is searched for; detail says why")
    Results search(
            @RequestParam String q,
            @Schema(allowableValues = {"case", "place", "object", "task", "document", "note"})
                    @RequestParam(required = false)
                    String kind,
            @RequestParam(defaultValue = "1") @Min(1) @Max(40) int page) {
        SearchKind only = kind == null
                ? null
                : SearchKind.ofCode(kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown kind"));
        Found found = room.search(current.require(), q, only, page);
        if (!found.searched()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, why(found));
        }
        List<Result> results = found.hits().stream().map(Result::of).toList();
        return new Results(found.total(), found.capped(), found.page(), found.pages(), results);
    }

    private String why(Found found) {
        String key = found.problem() == null ? "search.empty.start" : "search.problem." + found.problem();
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /**
     * One page of what was found.
     *
     * @param total how many can be paged through
     * @param more whether there are more than that
     */
    record Results(int total, boolean more, int page, int pages, List<Result> results) {}

    /**
     * A thing that was found.
     *
     * @param address where it is read
     * @param number the case's register number at the caller's authority
     * @param snippet where in the text the words are; empty if they are in the title alone
     */
    record Result(
            String kind,
            String title,
            String address,
            String number,
            String caseTitle,
            LocalDate date,
            String snippet) {

        static Result of(Found.Hit hit) {
            return new Result(
                    hit.kind().code(),
                    text(hit.title()),
                    hit.address(),
                    hit.number(),
                    hit.caseTitle(),
                    hit.on(),
                    text(hit.snippet()));
        }

        private static String text(List<Part> parts) {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }
    }
}
