package se.tryggve.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggve.workflow.FailedStep.Fault;

/** What a failure says decides which remedy is shown. */
class FaultSortsTest {

    @ParameterizedTest
    @CsvSource({
        "se.tryggve.workflow.internal.TableWithoutAnswerException: the table legalRegime gave no answer, TABLE",
        "x\tCaused by: se.tryggve.identity.NoCompetentUnitException: No unit does the work, NOBODY",
        "org.camunda.bpm.engine.OptimisticLockingException: updated by another, MEANWHILE",
        "se.tryggve.workflow.LastingFaultException: no date, MODEL",
        "java.net.ConnectException: Connection refused, OUTSIDE",
        "java.lang.NullPointerException, OTHER"
    })
    void aFailureIsSortedByWhatItSays(String technical, Fault fault) {
        assertThat(FailedJobs.fault(technical)).isEqualTo(fault);
    }
}
