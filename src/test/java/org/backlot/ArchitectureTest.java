package org.backlot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Source;

/** What every class of the application keeps to, one rule for each. */
@AnalyzeClasses(packages = "org.backlot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreNamedForTheTradeNotForLayers = noClasses()
            .should()
            .resideInAnyPackage(
                    "..api..",
                    "..common..",
                    "..controller..",
                    "..core..",
                    "..domain..",
                    "..dto..",
                    "..entity..",
                    "..helper..",
                    "..helpers..",
                    "..impl..",
                    "..manager..",
                    "..misc..",
                    "..model..",
                    "..repository..",
                    "..service..",
                    "..util..",
                    "..utils..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesDependOnEachOtherOneWay =
            slices().matching("org.backlot.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesComeByTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noFieldOfTheApiIsABatch = methods()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "take a source of its own and no list of them",
                    method -> method.getParameters().stream()
                            .noneMatch(parameter -> parameter.isAnnotatedWith(Source.class)
                                    && parameter.getRawType().isAssignableTo(Collection.class)))))
            .because("a batch answers all of its sources with the arguments of the first");

    @ArchTest
    static final ArchRule onlyTheProducerOfTheClockReadsTheTime = noClasses()
            .that(DescribedPredicate.not(produceTheClock()).as("do not produce the clock"))
            .should()
            .accessTargetWhere(readsTheTime())
            .because("a time that comes from an injected Clock can be set in a test")
            .allowEmptyShould(true);

    @ArchTest
    static void oneClassAtMostProducesTheClock(JavaClasses classes) {
        List<String> producers =
                classes.that(produceTheClock()).stream().map(JavaClass::getName).toList();
        Assertions.assertThat(producers).hasSizeLessThanOrEqualTo(1);
    }

    @ArchTest
    static final ArchRule nothingWritesToTheStandardStreams = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.backlot.postgres.StopLast")
            .should(ACCESS_STANDARD_STREAMS)
            .because("there is a log, except after the application has stopped, when the log is closed too");

    @ArchTest
    static final ArchRule nothingLogsByJavaUtilLogging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> produceTheClock() {
        return DescribedPredicate.describe(
                "produce the clock",
                type -> type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Produces.class)
                                && method.getRawReturnType().isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return DescribedPredicate.describe(
                "reads the time",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && readsTheTime(target));
    }

    /** {@code now(Clock)} does not: its caller was given the clock. Nor does {@code nanoTime}, which is no time of day. */
    private static boolean readsTheTime(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || (name.startsWith("tick") && !takesAClock(target));
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && target.getRawParameterTypes().isEmpty();
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(target);
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
