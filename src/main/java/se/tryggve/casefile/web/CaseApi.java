package se.tryggve.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.casefile.internal.CaseCursor;
import se.tryggve.casefile.internal.CaseList;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;

/** Cases for other systems, with the same rules and rights as the pages. */
@RestController
@Tag(name = "cases")
class CaseApi {

    static final String CASES = "/api/v1/cases";

    private final RegistryDesk desk;
    private final CaseFiles files;
    private final CaseList list;
    private final CaseResources resources;
    private final CurrentOfficer current;

    CaseApi(RegistryDesk desk, CaseFiles files, CaseList list, CaseResources resources, CurrentOfficer current) {
        this.desk = desk;
        this.files = files;
        this.list = list;
        this.resources = resources;
        this.current = current;
    }

    @PostMapping(CASES)
    @ForCaseReaders
    @Operation(
            summary = "Register a case",
            description =
                    "The caller's authority becomes the owner. Repeating an Idempotency-Key opens no second case.")
    @ApiResponse(responseCode = "201", description = "Registered; Location is the case")
    @ApiResponse(responseCode = "422", description = "Refused; errors name the fields")
    ResponseEntity<CaseResources.Case> create(
            @Valid @RequestBody CaseFiling filing,
            @RequestHeader(name = "Idempotency-Key", required = false) UUID request) {
        if (filing.isClassified()) {
            throw new RefusedCaseException("classified", "casefile.classified.api");
        }
        CaseId id = request == null ? desk.open(filing.wish()) : desk.openOnce(request, filing.wish());
        Officer officer = current.require();
        return ResponseEntity.created(URI.create(CASES + "/" + id))
                .body(resources.of(files.readBy(officer, id), officer));
    }

    @GetMapping(CASES)
    @ForCaseReaders
    @Operation(summary = "List the cases that the caller's authority takes part in, those joined last first")
    CaseResources.Page list(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit) {
        CaseCursor after = cursor == null
                ? null
                : CaseCursor.read(cursor)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown cursor"));
        return CaseResources.page(list.read(current.require(), FilterWords.read(kind, phase, status), after, limit));
    }

    @GetMapping(CASES + "/{id}")
    @ForOfficers
    @Operation(summary = "Read a case, as far as the caller's authority may know it")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "The case")
    @ApiResponse(responseCode = "404", description = "No such case, or none that the caller may read")
    CaseResources.Case read(@PathVariable UUID id) {
        Officer officer = current.require();
        return resources.of(files.readBy(officer, new CaseId(id)), officer);
    }
}
