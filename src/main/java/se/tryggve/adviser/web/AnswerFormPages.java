package se.tryggve.adviser.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.adviser.internal.AnswerRoom;
import se.tryggve.adviser.internal.AnswerRoom.Opened;
import se.tryggve.identity.ForEveryone;
import se.tryggve.identity.PersonalLinks;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.ContentUnreachableException;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;
import se.tryggve.web.Faults;

/** Where an adviser answers: the answer and its files come in together or not at all. */
@Controller
@ForEveryone
class AnswerFormPages {

    private static final int LONGEST = 20_000;

    private final AnswerRoom room;
    private final LinkPasses passes;
    private final AnswerPage page;
    private final Intake intake;
    private final Faults faults;

    AnswerFormPages(AnswerRoom room, LinkPasses passes, AnswerPage page, Intake intake, Faults faults) {
        this.room = room;
        this.passes = passes;
        this.page = page;
        this.intake = intake;
        this.faults = faults;
    }

    @PostMapping(AnswerPages.QUESTION)
    ModelAndView answer(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            HttpServletRequest request) {
        Optional<Opened> opened = room.open(link, passes.of(request));
        if (opened.isEmpty()) {
            return page.outside(link);
        }
        if (opened.get().answered() == null) {
            Map<String, String> wrong = new LinkedHashMap<>();
            List<AcceptedFile> taken = checked(answer, files == null ? List.of() : files, wrong);
            if (wrong.isEmpty()) {
                send(opened.get(), answer, taken, wrong);
            }
            if (!wrong.isEmpty()) {
                return page.shown(opened.get(), link, answer, wrong);
            }
        }
        return new ModelAndView("redirect:" + PersonalLinks.PATH + "/" + link + "/question");
    }

    private void send(Opened opened, String answer, List<AcceptedFile> taken, Map<String, String> wrong) {
        try {
            if (!room.answer(opened, answer.strip().replace("\r\n", "\n"), taken)) {
                wrong.put("answer", faults.text("adviser.error.late", opened.asker()));
            }
        } catch (ContentUnreachableException silent) {
            wrong.put("files", faults.text("adviser.error.storage"));
        }
    }

    private List<AcceptedFile> checked(String answer, List<MultipartFile> files, Map<String, String> wrong) {
        if (answer.isBlank() || answer.length() > LONGEST || !answer.matches(AskForm.TEXT)) {
            wrong.put("answer", faults.text("adviser.error.answer", LONGEST));
        }
        List<MultipartFile> chosen =
                files.stream().filter(file -> !file.isEmpty() || isNamed(file)).toList();
        if (chosen.size() > AnswerPage.MOST_FILES) {
            wrong.put("files", faults.text("adviser.error.files", AnswerPage.MOST_FILES));
            return List.of();
        }
        List<AcceptedFile> taken = new ArrayList<>();
        for (MultipartFile file : chosen) {
            take(file, taken, wrong);
        }
        return taken;
    }

    private void take(MultipartFile file, List<AcceptedFile> taken, Map<String, String> wrong) {
        try (InputStream content = file.getInputStream()) {
            taken.add(intake.accept(file.getOriginalFilename(), file.getSize(), content));
        } catch (RefusedFileException refused) {
            wrong.putIfAbsent(
                    "files",
                    faults.text(refused.messageKey(), refused.argumentsFor(faults.text("adviser.answer.files"))));
        } catch (IOException broken) {
            wrong.putIfAbsent("files", faults.text("adviser.error.broken"));
        }
    }

    private static boolean isNamed(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
    }
}
