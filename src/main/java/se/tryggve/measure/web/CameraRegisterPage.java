package se.tryggve.measure.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.measure.internal.CameraRegister;

/** The register of camera surveillance of the reader's municipality (kamerabevakningslagen 10 §). */
@Controller
@ForCaseReaders
class CameraRegisterPage {

    private final CameraRegister register;
    private final CurrentOfficer current;

    CameraRegisterPage(CameraRegister register, CurrentOfficer current) {
        this.register = register;
        this.current = current;
    }

    @GetMapping("/registers/cameras")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate started,
            @RequestParam(required = false) UUID after,
            Model model) {
        Officer officer = current.require();
        model.addAttribute("keeper", officer.authority());
        model.addAttribute("keeps", officer.authority().kind() == AuthorityKind.MUNICIPALITY);
        model.addAttribute("page", register.page(officer.authority().id(), started, after));
        return "measure/register";
    }
}
