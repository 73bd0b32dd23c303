package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.tryggve.worklist.UnknownTaskException;

/** A page of a task that is not there, or not for this reader: the same answer for both. */
@ControllerAdvice(annotations = Controller.class)
class UnknownTasks {

    private final RefusedReaders readers;

    UnknownTasks(RefusedReaders readers) {
        this.readers = readers;
    }

    @ExceptionHandler
    void unknown(UnknownTaskException unknown, HttpServletResponse response) throws IOException {
        readers.writeDown(unknown);
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
