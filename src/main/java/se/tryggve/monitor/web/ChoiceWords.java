package se.tryggve.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.monitor.internal.CaseChoice;
import se.tryggve.web.DateWords;
import se.tryggve.workflow.Models;

/** A choice of cases in words. */
@Component
class ChoiceWords {

    private final Directory directory;
    private final Models models;
    private final MessageSource texts;
    private final DateWords dates;

    ChoiceWords(Directory directory, Models models, MessageSource texts, DateWords dates) {
        this.directory = directory;
        this.models = models;
        this.texts = texts;
        this.dates = dates;
    }

    /** Its conditions, a sentence each; none if it asks for no more than what it shows. */
    List<String> of(CaseChoice choice) {
        List<String> words = new ArrayList<>();
        if (choice.kind() != null) {
            words.add(text("casefile.kind." + choice.kind().code()));
        }
        if (choice.phase() != null) {
            words.add(text("monitor.choice.phase", choice.phase()));
        }
        if (choice.owner() != null) {
            words.add(text(
                    "monitor.choice.owner",
                    known(
                            choice.owner(),
                            () -> directory
                                    .authority(new AuthorityId(choice.owner()))
                                    .name())));
        }
        if (choice.waits() != null) {
            words.add(text(
                    "monitor.choice.waits",
                    text("monitor.waits." + choice.waits().code())));
        }
        desk(choice, words);
        days(choice, words);
        return words;
    }

    private void desk(CaseChoice choice, List<String> words) {
        if (choice.unit() != null) {
            words.add(text(
                    "monitor.choice.unit",
                    known(
                            choice.unit(),
                            () -> directory.unit(new UnitId(choice.unit())).name())));
        }
        if (choice.officer() != null) {
            words.add(
                    choice.officer().isEmpty()
                            ? text("monitor.load.nobody")
                            : directory
                                    .officer(new UserId(choice.officer()))
                                    .map(Officer::name)
                                    .orElse(choice.officer()));
        }
        if (choice.step() != null) {
            words.add(text("monitor.choice.step", step(choice)));
        }
        closed(choice, words);
        if (choice.basis() != null && List.of("law", "agreement", "practice").contains(choice.basis())) {
            words.add(text("monitor.basis." + choice.basis()));
        }
    }

    private void closed(CaseChoice choice, List<String> words) {
        if (choice.regime() != null) {
            words.add(text(
                    "monitor.choice.regime",
                    choice.regime().isEmpty()
                            ? text("monitor.cycle.noRegime")
                            : named("casefile.regime.", choice.regime())));
        }
        if (choice.outcome() != null) {
            words.add(text("monitor.choice.outcome", named("casefile.outcome.", choice.outcome())));
        }
    }

    private String named(String prefix, String code) {
        return texts.getMessage(prefix + code, null, code, LocaleContextHolder.getLocale());
    }

    private void days(CaseChoice choice, List<String> words) {
        if (choice.from() != null) {
            words.add(text("monitor.choice.from", dates.full(choice.from())));
        }
        if (choice.to() != null) {
            words.add(text("monitor.choice.to", dates.full(choice.to())));
        }
    }

    private String step(CaseChoice choice) {
        return models.current().stream()
                .filter(model -> choice.process() == null || model.key().equals(choice.process()))
                .flatMap(model -> model.steps().stream())
                .filter(step -> step.element().equals(choice.step()))
                .findFirst()
                .map(step -> step.name())
                .orElse(choice.step());
    }

    /** A name out of an address may be anything. */
    private static String known(String id, Supplier<String> name) {
        try {
            return name.get();
        } catch (NoSuchElementException | IllegalArgumentException foreign) {
            return id;
        }
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return texts.getMessage(key, arguments, locale);
    }
}
