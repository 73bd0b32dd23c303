package se.tryggve.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
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
        return refusal.arguments().stream().map(this::inWords).toArray();
    }

    private Object inWords(Object argument) {
        if (argument instanceof Instant moment) {
            return when.moment(moment);
        }
        return argument instanceof LocalDate day ? when.exact(day) : argument;
    }
}
