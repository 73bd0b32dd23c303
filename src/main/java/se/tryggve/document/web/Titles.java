package se.tryggve.document.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.tryggve.document.internal.Inbox.Waiting;

/** What an officer calls each of the files that wait, by the file's id; what is not said has the file's name. */
record Titles(Map<UUID, String> said) {

    private static final int LONGEST = 200;

    /** Reads {@code title.<id>} out of a form, for the files that wait. */
    static Titles of(MultiValueMap<String, String> typed, List<Waiting> files) {
        Map<UUID, String> said = new HashMap<>();
        for (Waiting file : files) {
            String title = typed.getFirst(field(file.id()));
            if (title != null && !title.isBlank()) {
                said.put(file.id(), title.strip());
            }
        }
        return new Titles(said);
    }

    static String field(UUID file) {
        return "title." + file;
    }

    static boolean isWrong(String title) {
        return title.length() > LONGEST || !title.matches(Incoming.LINE);
    }
}
