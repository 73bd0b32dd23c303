package se.tryggve.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.internal.storage.ContentHash;
import se.tryggve.document.internal.storage.ContentShelf;
import se.tryggve.document.internal.storage.S3Server;
import se.tryggve.intake.ContentLostException;
import se.tryggve.intake.ContentUnreachableException;
import tools.jackson.databind.json.JsonMapper;

/** Contents with their bytes in a bucket: a store of its own over the shared database and a real server. */
class BucketContentTest extends TryggveTest {

    private static final S3Server SERVER = new S3Server();

    @Autowired
    private JdbcClient database;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionTemplate transaction;

    private final byte[] file = ("A file " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    private final String sha256 = ContentHash.of(file);

    private ContentShelf shelf;
    private ContentStore store;

    @BeforeAll
    static void up() {
        SERVER.up();
    }

    @AfterAll
    static void down() {
        SERVER.close();
    }

    @BeforeEach
    void aStore() {
        shelf = SERVER.shelf(database, transactions);
        store = new ContentStore(database, json, shelf);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from document_content where sha256 = ?")
                .param(sha256)
                .update();
        database.sql("delete from document_content_leftover").update();
    }

    @Test
    void aFileLiesInTheBucketUnderItsHashAndNotInTheDatabase() {
        assertThat(kept(store)).isEqualTo(sha256);

        assertThat(SERVER.object(sha256)).contains(file);
        assertThat(rowsWithoutBytes()).isOne();
        assertThat(store.read(sha256).bytes()).isEqualTo(file);
        assertThat(store.read(sha256).mediaType()).isEqualTo("application/pdf");
        assertThat(store.bytes(sha256)).contains(file);
    }

    @Test
    void theSameFileIsWrittenOnce() {
        kept(store);
        SERVER.lose(sha256);

        kept(store);

        assertThat(rowsWithoutBytes()).isOne();
        assertThat(SERVER.object(sha256)).isEmpty();
    }

    @Test
    void aFileThatLiesInTheDatabaseStaysThereAndIsRead() {
        database.sql("insert into document_content (sha256, media_type, bytes) values (?, 'application/pdf', ?)")
                .params(sha256, file)
                .update();

        kept(store);

        assertThat(store.read(sha256).bytes()).isEqualTo(file);
        assertThat(SERVER.object(sha256)).isEmpty();
    }

    @Test
    void whatTryggveWritesItselfIsReadWithoutTheServer() {
        ContentStore away = new ContentStore(database, json, S3Server.shelfOfNowhere(database, transactions));
        List<Paragraph> said = List.of(new Paragraph(1, "Text", "Hej " + sha256));

        String text = transaction.execute(status -> away.keep(said));

        assertThat(away.paragraphs(text)).isEqualTo(said);
        assertThat(away.paragraphs(kept(store))).isEmpty();
    }

    @Test
    void aRehearsalReadsWhatItKeepsAndPutsNothing() {
        transaction.executeWithoutResult(status -> {
            store.keep("application/pdf", file);
            assertThat(store.read(sha256).bytes()).isEqualTo(file);
            status.setRollbackOnly();
        });

        assertThat(SERVER.object(sha256)).isEmpty();
        assertThat(rowsWithoutBytes()).isZero();
    }

    @Test
    void withoutTheServerNothingIsKept() {
        ContentStore away = new ContentStore(database, json, S3Server.shelfOfNowhere(database, transactions));

        assertThatThrownBy(() -> kept(away)).isInstanceOf(ContentUnreachableException.class);

        assertThat(rowsWithoutBytes()).isZero();
    }

    @Test
    void whatIsNotWhatItsNameSaysIsNeverDelivered() {
        kept(store);
        SERVER.replace(sha256, "something else".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> store.read(sha256))
                .isInstanceOf(ContentLostException.class)
                .hasMessageContaining("is not what was kept");
    }

    @Test
    void whatIsMissingIsToldApartFromAServerThatIsGone() {
        kept(store);
        SERVER.lose(sha256);
        ContentStore away = new ContentStore(database, json, S3Server.shelfOfNowhere(database, transactions));

        assertThatThrownBy(() -> store.read(sha256))
                .isInstanceOf(ContentLostException.class)
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> away.read(sha256)).isInstanceOf(ContentUnreachableException.class);
    }

    @Test
    void whatNothingRefersToIsDeletedInTheBucketToo() {
        kept(store);

        transaction.executeWithoutResult(status -> store.drop(sha256));
        assertThat(SERVER.object(sha256)).isPresent();
        S3Server.sweep(shelf);

        assertThat(SERVER.object(sha256)).isEmpty();
        assertThat(leftovers()).isZero();
    }

    @Test
    void whatWasThrownAwayAndCameBackStays() {
        kept(store);
        transaction.executeWithoutResult(status -> store.drop(sha256));
        kept(store);

        S3Server.sweep(shelf);

        assertThat(SERVER.object(sha256)).contains(file);
        assertThat(leftovers()).isZero();
    }

    @Test
    void whatWasPutForATransactionThatFailedIsDeletedAgain() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    store.keep("application/pdf", file);
                    failAtTheLastMoment();
                }))
                .hasMessage("too late");
        assertThat(SERVER.object(sha256)).contains(file);

        S3Server.sweep(shelf);

        assertThat(SERVER.object(sha256)).isEmpty();
    }

    private static void failAtTheLastMoment() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new IllegalStateException("too late");
            }
        });
    }

    private String kept(ContentStore in) {
        return transaction.execute(status -> in.keep("application/pdf", file));
    }

    private int rowsWithoutBytes() {
        return count("select count(*) from document_content where sha256 = ? and bytes is null");
    }

    private int leftovers() {
        return count("select count(*) from document_content_leftover where sha256 = ?");
    }

    private int count(String sql) {
        return database.sql(sql).param(sha256).query(Integer.class).single();
    }
}
