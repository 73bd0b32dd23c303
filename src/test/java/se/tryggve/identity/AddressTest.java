package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators enter where people and units are written to; what is no address is refused and stays to be mended. */
class AddressTest extends AdministrationScene {

    private static final String ORGANISATION = "/administration/organisation";
    private static final UnitId POLICE_UNIT = new UnitId("polisen-sodra-roslagen");

    @Autowired
    private Directory directory;

    @AfterEach
    void nobodyIsTheContact() {
        administrator.get(ORGANISATION);
        contact("", "");
    }

    @Test
    void aPersonsAddressIsEnteredChangedAndTakenAway() {
        addPerson();
        assertThat(directory.addressOf(new UserId(username))).isEmpty();

        change("ny@danderyd.se", "0");
        assertThat(directory.addressOf(new UserId(username))).contains(new MailAddress("ny@danderyd.se"));
        assertThat(administrator.get(user).body()).contains("value=\"ny@danderyd.se\"");

        change("", "1");
        assertThat(directory.addressOf(new UserId(username))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ny",
                "ny@",
                "ny@danderyd",
                "ny@a.se,alla@b.se",
                "Ny <ny@danderyd.se>",
                "ny@danderyd.se\r\nBcc: alla@b.se",
                "ny person@danderyd.se",
                "<script>@danderyd.se"
            })
    void whatIsNoAddressIsRefusedAndStays(String typed) {
        addPerson();

        assertThat(change(typed, "0")).contains("Skriv en enda e-postadress", "Det gick inte");
        assertThat(directory.addressOf(new UserId(username))).isEmpty();
    }

    @Test
    void aUnitGetsAContactThatTheTableShows() {
        administrator.get(ORGANISATION);
        assertThat(contact("Registraturen", "fel")).contains("Skriv en enda e-postadress", "value=\"Registraturen\"");
        assertThat(contact("", "registrator@polisen.se")).contains("Ange ett namn");

        contact("Registraturen", "registrator@polisen.se");

        assertThat(directory.contactOf(POLICE_UNIT))
                .contains(new UnitContact("Registraturen", new MailAddress("registrator@polisen.se")));
        assertThat(administrator.get(ORGANISATION).body()).contains("Kontakt: Registraturen, registrator@polisen.se");
    }

    private String change(String email, String version) {
        administrator.get(user);
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Ny Person",
                "unit", "danderyd-sakerhet",
                "roles", "municipality.caseOfficer",
                "version", version));
        fields.put("email", email);
        return administrator.post(user, fields).body();
    }

    private String contact(String name, String email) {
        return administrator
                .post(
                        ORGANISATION + "/units/contact",
                        Map.of("contactUnit", POLICE_UNIT.value(), "contactName", name, "contactEmail", email))
                .body();
    }
}
