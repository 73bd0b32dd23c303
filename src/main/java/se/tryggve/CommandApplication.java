package se.tryggve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * A command from the console instead of the application: {@code --tryggve.command=<name>}. It uses the database, also beside
 * a running Tryggve, and starts neither web server nor engine nor migration. Without an annotation that the application
 * scans for, so that it is not a part of it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import(TimeConfiguration.class)
@ComponentScan({
    "se.tryggve.audit",
    "se.tryggve.database",
    "se.tryggve.document.internal.storage",
    "se.tryggve.monitor.internal.forecast"
})
final class CommandApplication {

    private static final String OPTION = "--tryggve.command=";
    private static final List<String> COMMANDS =
            List.of("verify-audit", "verify-contents", "move-contents", "forecast-backtest");
    private static final int UNKNOWN_COMMAND = 2;

    static boolean isAsked(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(OPTION));
    }

    /** Runs the command and gives its exit code: 0 if all is well, 1 if the command found faults, 2 if nobody knows it. */
    static int run(String[] arguments) {
        SpringApplication application = new SpringApplication(CommandApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off", "logging.level.root", "warn", "logging.level.se.tryggve", "warn"));
        ConfigurableApplicationContext context = application.run(arguments);
        if (context.getBeanProvider(ExitCodeGenerator.class).stream().findAny().isEmpty()) {
            System.err.println("There is no such command. Known commands: "
                    + COMMANDS.stream().map(OPTION::concat).collect(Collectors.joining(", ")));
            SpringApplication.exit(context);
            return UNKNOWN_COMMAND;
        }
        return SpringApplication.exit(context);
    }
}
