package se.tryggve.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "karta.pdf,karta.pdf",
        "../../etc/passwd,passwd",
        "C:\\Users\\x\\Åsa karta.pdf,Åsa karta.pdf",
        "a\u202Efdp.exe,afdp.exe",
        "..,fil",
        "'<script>.pdf',script.pdf",
        "CON,_CON",
        "nul.pdf,_nul.pdf",
        "'',fil"
    })
    void namesLosePathsAndTricks(String given, String expected) {
        assertThat(FileName.clean(given)).isEqualTo(expected);
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
        assertThat(FileName.clean(null)).isEqualTo("fil");
    }
}
