package se.tryggve.form.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.Problem;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.intake.RefusedFileException;

/** Takes the files of a posted page and puts references to them among the values. */
public final class FileParts {

    private static final int MOST = 50;

    private final FormSchema schema;
    private final Map<String, Object> values;
    private final Keeper keeper;
    private final List<Problem> problems = new ArrayList<>();
    private int taken;

    private FileParts(FormSchema schema, Map<String, Object> values, Keeper keeper) {
        this.schema = schema;
        this.values = values;
        this.keeper = keeper;
    }

    /** Keeps one file. */
    public interface Keeper {

        /**
         * Keeps it.
         *
         * @param name as the sender says it
         * @param accept endings and media types that the field takes; empty for all
         * @throws RefusedFileException if it is not taken
         */
        UploadReference keep(MultipartFile file, String name, String accept) throws IOException;
    }

    /** Takes all files that the form asks for, and says which could not be taken; the rest are not looked at. */
    public static List<Problem> take(
            FormSchema schema, MultiValueMap<String, MultipartFile> files, Map<String, Object> values, Keeper keeper) {
        FileParts parts = new FileParts(schema, values, keeper);
        files.forEach((name, given) -> {
            Spot spot = Spot.find(schema, name, values);
            if (spot != null && spot.component() instanceof FilePicker picker) {
                given.forEach(file -> parts.take(name, spot, picker, file));
            }
        });
        return parts.problems;
    }

    private void take(String name, Spot spot, FilePicker picker, MultipartFile file) {
        String fileName = file.getOriginalFilename();
        if (fileName == null || fileName.isBlank() || ++taken > MOST) {
            return;
        }
        try {
            add(spot, picker, kept(name, picker, file, keeper).id().toString());
        } catch (FormRefusedException refused) {
            problems.addAll(refused.problems());
        }
    }

    /** Takes one file for a file field, wherever in the form it stands, also in a row that nobody has added yet. */
    public static UploadReference one(FormSchema schema, String name, MultipartFile file, Keeper keeper) {
        if (Spot.component(schema, name) instanceof FilePicker picker) {
            return kept(name, picker, file, keeper);
        }
        throw refused(Problem.of("", Cleaning.clean(name), "form.error.file.field"));
    }

    private static UploadReference kept(String name, FilePicker picker, MultipartFile file, Keeper keeper) {
        String fileName = Cleaning.clean(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        String accept = picker.accept().constant() instanceof String kinds ? kinds : "";
        try {
            return keeper.keep(file, fileName, accept);
        } catch (RefusedFileException refused) {
            throw refused(new Problem(name, name, refused.messageKey(), refused.arguments()));
        } catch (IOException broken) {
            throw refused(Problem.of(name, name, "intake.error.broken", fileName));
        }
    }

    private static FormRefusedException refused(Problem problem) {
        return new FormRefusedException(List.of(problem));
    }

    private static void add(Spot spot, FilePicker picker, String id) {
        boolean several = picker.multiple().expression() != null
                || Boolean.TRUE.equals(picker.multiple().constant());
        List<Object> all = new ArrayList<>(several && spot.value() instanceof List<?> before ? before : List.of());
        all.add(id);
        spot.put(all);
    }
}
