package se.tryggve.monitor.internal.forecast;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.tryggve.identity.AuthorityId;

/** The command {@code --tryggve.command=forecast-backtest}: a line for each authority, kind and regime. */
@Component
@ConditionalOnProperty(name = "tryggve.command", havingValue = "forecast-backtest")
class BackTestCommand implements ApplicationRunner, ExitCodeGenerator {

    private final CourseRows rows;
    private final BackTests tests;

    BackTestCommand(CourseRows rows, BackTests tests) {
        this.rows = rows;
        this.tests = tests;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> authorities = rows.authorities();
        if (authorities.isEmpty()) {
            System.out.println("No case has been decided yet.");
        }
        authorities.forEach(
                authority -> tests.of(new AuthorityId(authority)).forEach(test -> print(authority, test, System.out)));
    }

    /** Whether the forecasts hold is for people to judge. */
    @Override
    public int getExitCode() {
        return 0;
    }

    static void print(String authority, BackTest test, PrintStream console) {
        String verdict = test.tries() == 0
                ? "no forecast could be made"
                : "%d of %d forecasts held (%d %%, %d %% is promised), the middle one %d days wide"
                        .formatted(test.held(), test.tries(), test.percent(), Forecast.PERCENT, test.width());
        console.printf(
                "%s, %s, %s: %s; %d decided cases, no forecast %d times%n",
                authority, test.kind().code(), test.regime(), verdict, test.cases(), test.silent());
    }
}
