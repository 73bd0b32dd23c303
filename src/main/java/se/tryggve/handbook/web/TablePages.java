package se.tryggve.handbook.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.handbook.internal.Chapters;
import se.tryggve.handbook.internal.TableReading;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.TableFiles;

/** The decision tables, readable as tables. */
@Controller
@ForHandbookReaders
class TablePages {

    private static final int LONGEST_NUMBER = 9;

    private final TableFiles tables;
    private final TableReading reading;
    private final Chapters chapters;

    TablePages(TableFiles tables, TableReading reading, Chapters chapters) {
        this.tables = tables;
        this.reading = reading;
        this.chapters = chapters;
    }

    /**
     * One decision.
     *
     * @param version number of the version; the newest one where there is none such
     * @param asked a version of a model: the table as it was deployed together with it
     */
    @GetMapping("/tables/{key}")
    String table(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String asked,
            Model model) {
        TableFile newest = tables.current().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TableFile shown =
                version(key, version).or(() -> tables.askedBy(asked, key)).orElse(newest);
        model.addAttribute("sheet", reading.read(shown));
        model.addAttribute("newest", newest.version());
        model.addAttribute("asking", chapters.asking(key));
        return "handbook/table";
    }

    private Optional<TableFile> version(String key, String number) {
        return number.matches("\\d{1," + LONGEST_NUMBER + "}")
                ? tables.find(key, Integer.parseInt(number))
                : Optional.empty();
    }
}
