package se.tryggve.document.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.StartRefusedException;
import se.tryggve.TryggveTest;

/** Files move from the database into the bucket; in a schema of its own, so that nobody else's files move. */
class ContentMoveTest extends TryggveTest {

    private static final S3Server SERVER = new S3Server();

    @Autowired
    private DataSource shared;

    private final String schema = "move_" + UUID.randomUUID().toString().replace('-', '_');

    private HikariDataSource own;
    private JdbcClient database;
    private String first;
    private String second;
    private String text;

    @BeforeAll
    static void up() {
        SERVER.up();
    }

    @AfterAll
    static void down() {
        SERVER.close();
    }

    @BeforeEach
    void threeContents() throws Exception {
        own = new HikariDataSource();
        HikariDataSource pool = shared.unwrap(HikariDataSource.class);
        own.setJdbcUrl(pool.getJdbcUrl());
        own.setUsername(pool.getUsername());
        own.setPassword(pool.getPassword());
        own.setSchema(schema);
        own.setMaximumPoolSize(2);
        database = JdbcClient.create(own);
        database.sql("create schema " + schema).update();
        for (String table : List.of("document_content", "document", "document_letter")) {
            database.sql("create table %s.%s (like tryggve.%s including all)".formatted(schema, table, table))
                    .update();
        }
        database.sql("create trigger frozen before update on document_content for each row"
                        + " execute function tryggve.document_content_is_frozen()")
                .update();
        first = inserted("application/pdf", "first");
        second = inserted("image/png", "second");
        text = inserted(ContentShelf.TEXT, "text");
    }

    @AfterEach
    void away() {
        database.sql("drop schema " + schema + " cascade").update();
        own.close();
    }

    @Test
    void filesMoveOnceAndWhatTryggveWroteStays() {
        ContentMove.Report report = move(SERVER.bucket());

        assertThat(report.faults()).isEmpty();
        assertThat(report.moved()).isEqualTo(2);
        assertThat(report.bytes()).isEqualTo(bytes("first").length + bytes("second").length);
        assertThat(inTheDatabase()).containsExactly(text);
        assertThat(SERVER.object(first)).contains(bytes("first"));
        assertThat(SERVER.object(second)).contains(bytes("second"));
        assertThat(SERVER.object(text)).isEmpty();
        assertThat(move(SERVER.bucket()).moved()).isZero();
        assertThat(check().faults()).isEmpty();
        assertThat(check().checked()).isEqualTo(3);
    }

    @Test
    void cutOffItGoesOnWhereItWas() {
        ContentMove.Report cut = move(S3Server.nowhere());

        assertThat(cut.moved()).isZero();
        assertThat(cut.faults()).hasSize(1);
        assertThat(inTheDatabase()).hasSize(3);
        assertThat(move(SERVER.bucket()).moved()).isEqualTo(2);
    }

    @Test
    void whatIsNotWhatItsNameSaysStaysInTheDatabaseAndIsTold() {
        String wrong = ContentHash.of(bytes("right"));
        insert(wrong, "application/pdf", bytes("wrong"));

        ContentMove.Report report = move(SERVER.bucket());

        assertThat(report.faults()).singleElement().asString().contains(wrong, "stays in the database");
        assertThat(report.moved()).isEqualTo(2);
        assertThat(inTheDatabase()).containsExactlyInAnyOrder(text, wrong);
    }

    @Test
    void whatIsMissingOrChangedIsToldByItsHash() {
        move(SERVER.bucket());
        SERVER.lose(first);
        SERVER.replace(second, bytes("another"));

        assertThat(check().faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains(first, "is missing", "no document"))
                .anySatisfy(fault -> assertThat(fault).contains(second, "is not what its name says"));
    }

    @Test
    void aDatabaseWhoseFilesLieInABucketDoesNotStartWithoutIt() {
        RowShelf shelf = new RowShelf(database);
        assertThatCode(shelf::demandReady).doesNotThrowAnyException();

        move(SERVER.bucket());

        assertThatThrownBy(shelf::demandReady)
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("TRYGGVE_DOCUMENT_STORAGE");
    }

    private ContentMove.Report move(Bucket bucket) {
        return new ContentMove(database, new TransactionTemplate(new DataSourceTransactionManager(own)), bucket).run();
    }

    private ContentCheck.Report check() {
        return new ContentCheck(database, Optional.of(SERVER.bucket())).run();
    }

    private List<String> inTheDatabase() {
        return database.sql("select sha256 from document_content where bytes is not null")
                .query(String.class)
                .list();
    }

    private String inserted(String mediaType, String said) {
        String sha256 = ContentHash.of(bytes(said));
        insert(sha256, mediaType, bytes(said));
        return sha256;
    }

    private void insert(String sha256, String mediaType, byte[] bytes) {
        database.sql("insert into document_content (sha256, media_type, bytes) values (?, ?, ?)")
                .params(sha256, mediaType, bytes)
                .update();
    }

    /** Of this test alone, as the server is shared. */
    private byte[] bytes(String said) {
        return (said + " of " + schema).getBytes(StandardCharsets.UTF_8);
    }
}
