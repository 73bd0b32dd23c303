package se.tryggve.worklist.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.web.DateWords;
import se.tryggve.worklist.TaskRefusedException;

/** Refusals and people in the reader's words. */
@Component("taskWords")
public class TaskWords {

    private final DateWords when;
    private final Directory directory;

    TaskWords(DateWords when, Directory directory) {
        this.when = when;
        this.directory = directory;
    }

    /** A moment as people say it. */
    String moment(Instant instant) {
        return when.moment(instant);
    }

    /** The name behind a username. */
    String nameOf(UserId user) {
        return directory.officer(user).map(Officer::name).orElse(user.value());
    }

    /** What a refusal's sentence names, ready to be shown. */
    public Object[] of(TaskRefusedException refusal) {
        return refusal.arguments().stream()
                .map(argument -> argument instanceof Instant moment ? when.moment(moment) : argument)
                .toArray();
    }
}
