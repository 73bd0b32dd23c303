package se.tryggve.measure.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.Asked;

/** A line of the register of kamerabevakningslagen 10 §: its five items, and since when. */
@Entity
@Table(name = "camera_register")
class RegisterEntry {

    @Id
    private UUID id;

    private UUID measureId;
    private UUID caseId;
    private String controller;
    private String label;
    private String address;
    private String placeType;
    private String purpose;
    private boolean sound;
    private String specialTechnique;
    private LocalDate assessedOn;
    private LocalDate startedOn;
    private LocalDate endedOn;

    protected RegisterEntry() {}

    static RegisterEntry of(MeasureRow camera, AuthorityId controller) {
        RegisterEntry entry = new RegisterEntry();
        entry.id = UUID.randomUUID();
        entry.measureId = camera.id();
        entry.caseId = camera.caseId();
        entry.controller = controller.value();
        entry.startedOn = camera.operation().since();
        entry.follow(camera);
        return entry;
    }

    /** Takes over what is true of the camera now; an assessment that was not made anew stays the latest. */
    final void follow(MeasureRow camera) {
        Asked asked = camera.asked();
        label = asked.label();
        address = asked.place();
        placeType = asked.placeType();
        purpose = asked.purpose();
        sound = camera.soundInUse();
        specialTechnique = asked.specialTechnique();
        assessedOn = camera.assessedOn() == null ? assessedOn : camera.assessedOn();
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("label", label);
        facts.put("address", address);
        facts.put("placeType", placeType);
        facts.put("purpose", purpose);
        facts.put("sound", sound);
        facts.put("specialTechnique", specialTechnique);
        facts.put("assessedOn", assessedOn.toString());
        facts.put("startedOn", startedOn.toString());
        facts.put("endedOn", endedOn == null ? null : endedOn.toString());
        return facts;
    }

    RegisterLine line() {
        return new RegisterLine(
                id,
                caseId,
                label,
                address,
                placeType,
                purpose,
                sound,
                specialTechnique,
                assessedOn,
                startedOn,
                endedOn);
    }
}
