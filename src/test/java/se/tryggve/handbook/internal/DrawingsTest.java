package se.tryggve.handbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import se.tryggve.TryggveTest;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.TableFiles;

/** What the open handbook shows is worked out once for each deployed file and language, however often it is asked for. */
class DrawingsTest extends TryggveTest {

    @Autowired
    private Models models;

    @Autowired
    private TableFiles tables;

    @Autowired
    private Drawings drawings;

    @Autowired
    private Contents contents;

    @Autowired
    private ModelTeller teller;

    @Autowired
    private TableReading reading;

    @AfterEach
    void anybodysLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theSameFileIsDrawnOnce() {
        byte[] model = models.diagram(models.current().get(0).definitionId());

        assertThat(drawings.of(model.clone())).isSameAs(drawings.of(model.clone()));
    }

    @Test
    void theOrderIsWorkedOutOnce() {
        assertThat(contents.parts()).isSameAs(contents.parts());
    }

    @Test
    void aDeployedModelIsFetchedOnce() {
        String version = models.current().get(0).definitionId();

        assertThat(models.diagram(version)).isSameAs(models.diagram(version));
    }

    @Test
    void aFileIsToldOnceInEachLanguage() {
        byte[] model = models.diagram(models.current().get(0).definitionId());

        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        Object swedish = teller.tell(model.clone());
        assertThat(teller.tell(model.clone())).isSameAs(swedish);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(teller.tell(model)).isNotEqualTo(swedish);
    }

    @Test
    void aTableIsReadOnceInEachLanguage() {
        TableFile table = tables.current().get(0);

        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        TableSheet swedish = reading.read(table);
        assertThat(reading.read(tables.current().get(0))).isSameAs(swedish);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(reading.read(table)).isNotSameAs(swedish);
    }
}
