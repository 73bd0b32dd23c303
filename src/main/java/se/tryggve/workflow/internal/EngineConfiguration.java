package se.tryggve.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineServicesConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine's whole set-up: the application's data source and transactions, tables in schema {@code camunda}, rights and
 * records kept by Tryggve itself, no scripts, no Java-serialised values, retries spread over time.
 */
@Configuration(proxyBeanMethods = false)
@Import(SpringProcessEngineServicesConfiguration.class)
class EngineConfiguration {

    private static final String SCHEMA = "camunda";
    private static final String RETRIES = "PT10S,PT1M,PT5M,PT30M,PT2H";
    private static final String HISTORY_TIME_TO_LIVE = "P3650D";
    private static final int JOB_LOCK_MILLISECONDS = 60_000;
    private static final int LONGEST_IDLE_MILLISECONDS = 5_000;
    private static final int THREADS = 3;

    @Bean
    ProcessEngineFactoryBean processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            SpringJobExecutor jobExecutor,
            UserTaskWatch userTaskWatch,
            StopWatch stopWatch,
            ApplicationContext beans) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setDatabaseSchema(SCHEMA);
        engine.setDatabaseTablePrefix(SCHEMA + ".");
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        engine.setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        engine.setAuthorizationEnabled(false);
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setFailedJobCommandFactory(new AttemptsByCause());
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(userTaskWatch)));
        engine.setCustomIncidentHandlers(List.of(stopWatch));
        engine.setBeans(new ModelBeans(beans));
        closeDoors(engine);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    private static void closeDoors(SpringProcessEngineConfiguration engine) {
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptCompilation(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
    }

    @Bean
    SpringJobExecutor jobExecutor(ThreadPoolTaskExecutor jobThreads) {
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(jobThreads);
        executor.setLockTimeInMillis(JOB_LOCK_MILLISECONDS);
        executor.setMaxWait(LONGEST_IDLE_MILLISECONDS);
        return executor;
    }

    @Bean
    ThreadPoolTaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setQueueCapacity(THREADS);
        threads.setThreadNamePrefix("process-job-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        return threads;
    }
}
