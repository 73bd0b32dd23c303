package se.tryggve.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.tryggve.TryggveApplication;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditFollower;
import se.tryggve.audit.AuditLog;

/**
 * The whole application on a real port and a database of its own. Its statements are counted, and its audit log can be
 * left out to see what it costs.
 */
final class BenchedApplication implements AutoCloseable {

    private final int port;
    private final Statements statements = new Statements();
    private final LeavingOut audit = new LeavingOut();
    private final ConfigurableApplicationContext context;

    BenchedApplication(Path place, int port) {
        this.port = port;
        SpringApplication application = new SpringApplication(TryggveApplication.class);
        application.addInitializers(context -> {
            context.getBeanFactory().addBeanPostProcessor(statements);
            audit.followers =
                    ((GenericApplicationContext) context).getBeanFactory().getBeanProvider(AuditFollower.class);
            context.getBeanFactory().addBeanPostProcessor(audit);
        });
        context = application.run(
                "--server.port=" + port,
                "--server.tomcat.threads.max=16",
                "--server.tomcat.threads.min-spare=16",
                "--tryggve.demonstration-cases=false",
                "--tryggve.database.directory=" + place.resolve("postgres"),
                "--tryggve.audit.anchor-directory=" + place.resolve("anchors"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Where its database is. */
    String url() {
        return context.getBean(JdbcConnectionDetails.class).getJdbcUrl();
    }

    int port() {
        return port;
    }

    String threads() {
        return "http-nio-" + port + "-exec";
    }

    /** What the threads that answer ask the database meanwhile. */
    List<String> statements(Runnable meanwhile) {
        statements.seen.clear();
        statements.recording = true;
        meanwhile.run();
        statements.recording = false;
        return List.copyOf(statements.seen);
    }

    void audited(boolean on) {
        audit.on = on;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Statements implements BeanPostProcessor, QueryExecutionListener {

        private final Queue<String> seen = new ConcurrentLinkedQueue<>();
        private volatile boolean recording;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source
                    ? ProxyDataSourceBuilder.create(source).listener(this).build()
                    : bean;
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (recording && Thread.currentThread().getName().startsWith("http-nio-")) {
                queries.forEach(query -> seen.add(query.getQuery()));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before.
        }
    }

    /** Without the log its followers work on: only the chain is left out. */
    private static final class LeavingOut implements BeanPostProcessor {

        private volatile boolean on = true;
        private ObjectProvider<AuditFollower> followers;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof AuditLog log ? (AuditLog) event -> record(log, event) : bean;
        }

        private void record(AuditLog log, AuditEvent event) {
            if (on) {
                log.record(event);
            } else {
                followers.forEach(follower -> follower.recorded(event));
            }
        }
    }
}
