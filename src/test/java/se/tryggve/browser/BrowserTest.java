package se.tryggve.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tryggve.TryggveTest;
import se.tryggve.demo.DemonstrationUsers;

/**
 * A test that uses Tryggve as people do. {@code loginAs("user").open("/tasks").press("…").sees("…").approves()}; a test
 * that fails leaves a picture of every open page in {@code target/screenshots}.
 */
@Tag("browser")
public abstract class BrowserTest extends TryggveTest {

    private final Deque<Visitor> visitors = new ArrayDeque<>();

    @RegisterExtension
    final FailurePictures pictures = new FailurePictures(visitors);

    /** Somebody who has not signed in. */
    protected Visitor stranger(Look look) {
        Visitor visitor = new Visitor("http://localhost:" + port, look);
        visitors.push(visitor);
        return visitor;
    }

    /** A demonstration user at an office screen. */
    protected Visitor loginAs(String user) {
        return loginAs(user, Look.WIDE);
    }

    /** A demonstration user, seen in a certain way. */
    protected Visitor loginAs(String user, Look look) {
        return stranger(look).signIn(user, DemonstrationUsers.PASSWORD);
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }
}
