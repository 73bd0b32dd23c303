package se.tryggve.disqualification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UrlPathHelper;
import se.tryggve.audit.AttemptLog;
import se.tryggve.audit.AuditEvent;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;

/**
 * Lets nobody who is kept out of a case change it from its pages, whichever module they belong to. Tasks have their own
 * address and the task list's own check; the question of the disqualification itself stays open. An address counts as it is
 * read, however its letters are encoded.
 */
@Configuration(proxyBeanMethods = false)
class CaseGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern CASE =
            Pattern.compile("/cases/(" + ReportPage.UUIDS + ")/(?!disqualifications(/|$)).*");

    private final Disqualifications disqualifications;
    private final AttemptLog attempts;
    private final CurrentOfficer current;

    CaseGate(Disqualifications disqualifications, AttemptLog attempts, CurrentOfficer current) {
        this.disqualifications = disqualifications;
        this.attempts = attempts;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        Matcher asked = CASE.matcher(path);
        if (!HttpMethod.POST.matches(request.getMethod()) || !asked.matches()) {
            return true;
        }
        CaseId id = new CaseId(UUID.fromString(asked.group(1)));
        Optional<Bar> bar = current.find().map(Officer::id).flatMap(officer -> disqualifications.bar(id, officer));
        bar.ifPresent(found -> refuse(id, path, found, request, response));
        return bar.isEmpty();
    }

    private void refuse(CaseId id, String path, Bar bar, HttpServletRequest request, HttpServletResponse response) {
        attempts.record(AuditEvent.onCase(id.value(), "disqualification.refused")
                .to(Map.of("address", path, "law", bar.law())));
        String page = request.getContextPath() + "/cases/" + id;
        FlashMap told = RequestContextUtils.getOutputFlashMap(request);
        told.put(
                Flash.ATTRIBUTE,
                Flash.warning(
                        bar.ruled() ? "disqualification.refused.ruled" : "disqualification.refused.reported",
                        bar.law()));
        told.setTargetRequestPath(page);
        RequestContextUtils.saveOutputFlashMap(page, request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", page + "#disqualification");
    }
}
