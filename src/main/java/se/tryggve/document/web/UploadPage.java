package se.tryggve.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.SecrecyProvision;
import se.tryggve.document.internal.Inbox;
import se.tryggve.document.internal.Inbox.Taken;
import se.tryggve.document.internal.Inbox.Waiting;
import se.tryggve.identity.Officer;
import se.tryggve.intake.ContentUnreachableException;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileChecks;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** What the page for adding documents shows and says. */
@Component
class UploadPage {

    /** Where the faults of files lead to. */
    static final String FILES = "files";

    private final Inbox inbox;
    private final Intake intake;
    private final FileChecks checks;
    private final Faults faults;
    private final Clock clock;
    private final ZoneId legalZone;

    UploadPage(Inbox inbox, Intake intake, FileChecks checks, Faults faults, Clock clock, ZoneId legalZone) {
        this.inbox = inbox;
        this.intake = intake;
        this.checks = checks;
        this.faults = faults;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    Visit of(CaseOverview overview, Officer officer) {
        return new Visit(overview, officer);
    }

    Incoming empty() {
        return Incoming.empty(today());
    }

    /** Puts what every form about files needs into the model. */
    void addChoices(Model model) {
        model.addAttribute("kinds", DocumentKind.uploads());
        model.addAttribute("provisions", SecrecyProvision.values());
        model.addAttribute("limits", intake.limits());
    }

    /** The sentence about a refused file, as put into the page's field for files. */
    String sentence(RefusedFileException refused) {
        return faults.text(refused.messageKey(), refused.argumentsFor(faults.text("document.upload.files")));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    /** One officer at the page of one case, for one request. */
    final class Visit {

        private final CaseOverview overview;
        private final Officer officer;
        private final List<String> refused = new ArrayList<>();
        private final List<String> renamed = new ArrayList<>();
        private final Map<String, String> wrong = new LinkedHashMap<>();
        private final Set<UUID> pressed = new LinkedHashSet<>();
        private MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        private UUID request = UUID.randomUUID();

        private Visit(CaseOverview overview, Officer officer) {
            this.overview = overview;
            this.officer = officer;
        }

        /** What came with the form: the titles, which files it showed, and which rendering of the page it was. */
        Visit posted(MultiValueMap<String, String> titles, List<UUID> shown, UUID rendering) {
            typed = titles;
            pressed.addAll(shown == null ? List.of() : shown);
            request = rendering == null ? request : rendering;
            return this;
        }

        /** The files that the officer pressed for. */
        Set<UUID> pressed() {
            return pressed;
        }

        void discard(UUID file) {
            if (file != null) {
                inbox.discard(overview.id(), officer, file);
            }
        }

        void take(List<MultipartFile> chosen) {
            (chosen == null ? List.<MultipartFile>of() : chosen).forEach(this::take);
        }

        private void take(MultipartFile file) {
            String name = file.getOriginalFilename();
            if (name == null || name.isEmpty() && file.isEmpty()) {
                return;
            }
            try (InputStream content = file.getInputStream()) {
                Taken taken = inbox.take(overview.id(), officer, request, name, file.getSize(), content);
                pressed.add(taken.id());
                if (taken.file().renamed()) {
                    renamed.add(
                            faults.text("document.upload.renamed", taken.file().name()));
                }
            } catch (RefusedFileException no) {
                refused.add(sentence(no));
            } catch (ContentUnreachableException silent) {
                refused.add(sentence(new RefusedFileException("intake.error.storage", name)));
            } catch (IOException broken) {
                refused.add(sentence(new RefusedFileException("intake.error.broken", name)));
            }
        }

        void check(Incoming incoming, BindingResult errors) {
            List<Waiting> waiting = waiting();
            if (waiting.isEmpty() && refused.isEmpty()) {
                wrong.put(FILES, faults.text("document.error.noFiles"));
            }
            Titles.of(typed, waiting).said().forEach((file, title) -> {
                if (Titles.isWrong(title)) {
                    wrong.put(Titles.field(file), faults.text("document.error.title"));
                }
            });
            incoming.check(errors, today());
            wrong.putAll(faults.of(errors, Incoming.ORDER));
        }

        boolean isRefused() {
            return !wrong.isEmpty() || !refused.isEmpty();
        }

        Map<UUID, String> titles() {
            return Titles.of(typed, waiting()).said();
        }

        Flash told(int filed) {
            return Flash.done("document.upload.done", filed);
        }

        ModelAndView shown(Model model, Incoming incoming, HttpStatus status) {
            addChoices(model);
            model.addAttribute("incoming", incoming);
            model.addAttribute("request", UUID.randomUUID());
            part(model);
            return new ModelAndView("document/uploads", model.asMap(), status);
        }

        ModelAndView part(Model model) {
            model.addAttribute("limits", intake.limits());
            model.addAttribute("overview", overview);
            model.addAttribute("refused", refused);
            model.addAttribute("renamed", renamed);
            model.addAttribute(Faults.ATTRIBUTE, wrong);
            model.addAttribute("waiting", rows());
            return new ModelAndView("document/upload-files :: files", model.asMap());
        }

        private List<Row> rows() {
            List<Waiting> waiting = waiting();
            Map<UUID, String> titles = Titles.of(typed, waiting).said();
            Map<String, FileCheck> known =
                    checks.of(waiting.stream().map(Waiting::sha256).toList());
            return waiting.stream()
                    .map(file -> new Row(
                            file,
                            Titles.field(file.id()),
                            titles.getOrDefault(file.id(), file.title()),
                            known.containsKey(file.sha256())
                                    && known.get(file.sha256()).isHeld()))
                    .toList();
        }

        private List<Waiting> waiting() {
            return inbox.waiting(overview.id(), officer);
        }
    }

    /** A file that waits, with the name of its field, what it is called, and whether nobody may have it yet. */
    record Row(Waiting file, String field, String title, boolean held) {}
}
