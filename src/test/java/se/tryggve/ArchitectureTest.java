package se.tryggve;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The rules of the house, derived from the packages (docs/decisions). */
@AnalyzeClasses(packages = "se.tryggve", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<CodeUnitCallTarget> WITHOUT_CLOCK = describe(
            "without a Clock",
            call -> call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("se.tryggve.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine can be changed in one package");

    @ArchTest
    static final ArchRule nobodyAsksForTheTimeWithoutAClock = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time.."))))
                    .and(target(WITHOUT_CLOCK)))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("time comes from the injected Clock and can be set in tests");

    @ArchTest
    static final ArchRule onlyTheStartAndCommandsWriteToTheConsole = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Console")
            .and()
            .haveSimpleNameNotContaining("Command")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("everything else is a log entry");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule pagesNeverReachTheDatabase = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("a service checks rights and writes the audit entry");

    @ArchTest
    static final ArchRule nothingIsNamedAfterNothing = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Common|Helper|Manager|Impl)")
            .because("a name says what a thing is for");

    @Test
    void modulesKeepToTheirFloors() {
        ApplicationModules.of(TryggveApplication.class).verify();
    }
}
