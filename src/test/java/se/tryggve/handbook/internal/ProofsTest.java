package se.tryggve.handbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.tryggve.workflow.DeploymentFile;
import tools.jackson.databind.json.JsonMapper;

/** What the handbook says of the trials of a version. */
class ProofsTest {

    private static final byte[] MODEL = "<definitions/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void aVersionOnWhichThePathsWereRunIsProven() {
        Proofs.Verdict verdict = written().of("referral", MODEL);

        assertThat(verdict.state()).isEqualTo(Proofs.State.PROVEN);
        assertThat(verdict.at()).isEqualTo(Instant.parse("2026-11-26T10:00:00Z"));
        assertThat(verdict.proof().passed()).isEqualTo(4);
        assertThat(verdict.proof().paths()).containsExactly("a case reaches its end");
    }

    @Test
    void aModelThatWasChangedAfterTheRunIsUnproven() {
        assertThat(written()
                        .of("referral", "<definitions id=''/>".getBytes(StandardCharsets.UTF_8))
                        .state())
                .isEqualTo(Proofs.State.CHANGED);
    }

    @Test
    void aBuildWithoutTestsProvesNothing() {
        Proofs none = new Proofs(new ClassPathResource("handbook/nowhere.json"), JsonMapper.shared());

        assertThat(none.of("referral", MODEL).state()).isEqualTo(Proofs.State.NONE);
    }

    private static Proofs written() {
        String json = """
                {"at": "2026-11-26T10:00:00Z", "models": {"referral":
                  {"sha256": "%s", "elements": 5, "missing": ["flow_x"], "paths": ["a case reaches its end"]}}}
                """.formatted(new DeploymentFile("referral", MODEL).sha256());
        return new Proofs(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)), JsonMapper.shared());
    }
}
