package io.github.pmprep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house for the classes under one root package: the real one, or the seeded one that breaks them all. */
final class HouseRules {

    private static final Set<String> ANSWERS_DIFFER_BY_MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> ASKS_THE_DEFAULT_LOCALE = Set.of("toLowerCase", "toUpperCase", "formatted");

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    static List<HouseRule> under(String root) {
        HouseRules rules = new HouseRules(root);
        return List.of(
                rules.nothingPointsUpFromTheModel(),
                rules.nothingPointsUpFromTheSpi(),
                rules.nothingPointsUpFromTheApi(),
                rules.noPackageCycles(),
                rules.roomsDoNotKnowEachOther(),
                rules.amazonIsNeverNamed(),
                rules.modelInternalsStayInTheModel(),
                rules.fewDependencies(),
                rules.jacksonIsKeptToTheReaders(),
                rules.generatedClassesAreHidden(),
                rules.theSpiIsInterfaces(),
                rules.noFloatingPointFieldsNearMoney(),
                rules.noFloatingPointResultsNearMoney(),
                rules.noClockNorChance(),
                rules.noDefaultLocale(),
                rules.noStandardStreams(),
                rules.noGenericExceptions(),
                rules.everyPackageIsDescribed(),
                rules.noCatchAllNames());
    }

    private HouseRule nothingPointsUpFromTheModel() {
        return new HouseRule(
                "the model knows nothing above it",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".model..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".api..", root + ".spi..", root + ".engine..")
                        .because("values must be usable without the engine"),
                "ModelKnowsEngine");
    }

    private HouseRule nothingPointsUpFromTheSpi() {
        return new HouseRule(
                "the SPI knows only the model",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".spi")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".api..", root + ".engine..", root + ".spi.testkit..")
                        .because("a plugin describes a company and must not call the library that reads it"),
                "SpiKnowsApi");
    }

    private HouseRule nothingPointsUpFromTheApi() {
        return new HouseRule(
                "the API does not know the engine",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".api..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".engine..")
                        .because("the engine is found by ServiceLoader and can be replaced"),
                "ApiKnowsEngine");
    }

    private HouseRule noPackageCycles() {
        return new HouseRule(
                "packages form no cycle",
                slices().matching(root + ".(**)").should().beFreeOfCycles().because("a cycle makes one package of two"),
                "RoundTrip");
    }

    private HouseRule roomsDoNotKnowEachOther() {
        // Every room may read data and count time: the packages below hold no subject of their own.
        return new HouseRule(
                "the rooms of the engine do not know each other",
                slices().matching(root + ".engine.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                alwaysTrue(), resideInAnyPackage(root + ".engine.data..", root + ".engine.calendar.."))
                        .because("a room takes values and returns values; only the facade knows them all"),
                "ScoringKnowsPay");
    }

    private HouseRule amazonIsNeverNamed() {
        return new HouseRule(
                "nothing outside the Amazon plugin names it",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".engine.amazon..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".engine.amazon..")
                        .because("Amazon is a plugin like any other and is found like any other"),
                "FacadeNamesAmazon");
    }

    private HouseRule modelInternalsStayInTheModel() {
        return new HouseRule(
                "the internals of the model stay in the model",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".model..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".model.internal..")
                        .because(
                                "the package is not exported, so class-path users would break where module-path users do"),
                "ApiUsesModelInternals");
    }

    private HouseRule fewDependencies() {
        return new HouseRule(
                "published code uses the JDK, SLF4J, JSpecify, Jackson and annotations of Immutables only",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + "..",
                                "java..",
                                "javax.annotation.processing",
                                "org.slf4j..",
                                "org.jspecify..",
                                "com.fasterxml.jackson..",
                                "tools.jackson.databind..",
                                "org.immutables.value")
                        .because("the library must disappear in its host"),
                "UsesATestFramework");
    }

    private HouseRule jacksonIsKeptToTheReaders() {
        return new HouseRule(
                "only values and the engine's data readers know a Jackson mapper",
                noClasses()
                        .that(resideInAnyPackage(root + ".api..", root + ".spi..")
                                .or(resideInAPackage(root + ".engine..")
                                        .and(DescribedPredicate.not(resideInAPackage(root + ".engine.data..")))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                        .because("databind costs 290 ms at start-up and is loaded only to read a data file"),
                "ApiReadsJson");
    }

    private HouseRule generatedClassesAreHidden() {
        return new HouseRule(
                "generated classes are hidden",
                classes()
                        .that()
                        .haveSimpleNameStartingWith("Immutable")
                        .should()
                        .notBePublic()
                        .because("callers see the values, never how they are made"),
                "ImmutableInTheOpen");
    }

    private HouseRule theSpiIsInterfaces() {
        return new HouseRule(
                "the SPI is made of interfaces",
                classes()
                        .that()
                        .resideInAPackage(root + ".spi")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .beInterfaces()
                        .because("an interface can grow by default methods without breaking a plugin"),
                "SpiClass");
    }

    private HouseRule noFloatingPointFieldsNearMoney() {
        return new HouseRule(
                "no floating-point field is near money",
                fields().that()
                        .areDeclaredInClassesThat(nearMoney())
                        .should(new ArchCondition<>("be exact") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                require(events, isExact(field.getRawType()), field, field.getFullName());
                            }
                        })
                        .because("0.1 + 0.2 is not 0.3"),
                "InexactField");
    }

    private HouseRule noFloatingPointResultsNearMoney() {
        return new HouseRule(
                "no floating-point value goes in or out near money",
                methods()
                        .that()
                        .areDeclaredInClassesThat(nearMoney())
                        .should(new ArchCondition<>("be exact") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean exact = isExact(method.getRawReturnType())
                                        && method.getRawParameterTypes().stream()
                                                .allMatch(HouseRules::isExact);
                                require(events, exact, method, method.getFullName());
                            }
                        })
                        .because("0.1 + 0.2 is not 0.3"),
                "InexactResult");
    }

    private HouseRule noClockNorChance() {
        // The contract kit moves the defaults, and puts them back, to prove that plugins do not look at them.
        return new HouseRule(
                "time, zone and chance come in from the caller",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".spi.testkit..")
                        .should()
                        .callCodeUnitWhere(target(
                                "reads the clock, the default zone or chance",
                                call -> call.getOwner().getPackageName().startsWith("java.time")
                                                && call.getName().equals("now")
                                                && call.getRawParameterTypes().isEmpty()
                                        || ANSWERS_DIFFER_BY_MACHINE.contains(
                                                call.getOwner().getName() + "." + call.getName())
                                        || isSelfSeeded(call)))
                        .because("the same input gives the same bytes, whenever and wherever"),
                "AsksTheClock");
    }

    private static boolean isSelfSeeded(CodeUnitCallTarget call) {
        return Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.Date")
                        .contains(call.getOwner().getName())
                && call.getName().equals("<init>")
                && call.getRawParameterTypes().isEmpty();
    }

    private HouseRule noDefaultLocale() {
        return new HouseRule(
                "text is made without the default locale",
                noClasses()
                        .should()
                        .callCodeUnitWhere(target(
                                "uses the default locale",
                                call -> call.getOwner().isEquivalentTo(String.class)
                                                && (ASKS_THE_DEFAULT_LOCALE.contains(call.getName())
                                                                && lacksALocale(call)
                                                        || call.getName().equals("format") && lacksALocale(call))
                                        || call.getOwner().isAssignableTo(java.text.Format.class)
                                                && lacksALocale(call)
                                                && call.getName().startsWith("get")))
                        .because("a Turkish machine must write what an English one writes"),
                "AsksTheDefaultLocale");
    }

    private static boolean lacksALocale(CodeUnitCallTarget call) {
        return call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private HouseRule noStandardStreams() {
        return new HouseRule(
                "the standard streams belong to the host",
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library speaks through values and SLF4J"),
                "PrintsToTheConsole");
    }

    private HouseRule noGenericExceptions() {
        return new HouseRule(
                "no generic exception is thrown",
                NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
                        "callers must be able to catch what they can handle"),
                "ThrowsAnything");
    }

    private HouseRule everyPackageIsDescribed() {
        return new HouseRule(
                "every package has a package-info that is null-marked",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should(new ArchCondition<>("live in a null-marked package") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean marked = type.getPackage()
                                        .tryGetPackageInfo()
                                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                        .isPresent();
                                require(events, marked, type, type.getName());
                            }
                        })
                        .because("each package says what it is for, and that null does not occur in it"),
                "InABarePackage");
    }

    private HouseRule noCatchAllNames() {
        return new HouseRule(
                "no class is named for everything and nothing",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Impl|Utils?|Misc|Common)")
                        .because("a class has one noun that says what it is"),
                "MoneyUtil");
    }

    /** Exempt are the statistics of an unknown share price, whose results are rounded once and for good. */
    private DescribedPredicate<JavaClass> nearMoney() {
        return resideInAnyPackage(
                        root + ".model.money..",
                        root + ".model.compensation..",
                        root + ".model.offer..",
                        root + ".engine.compensation..")
                .and(not(resideInAPackage(root + ".engine.compensation.shares..")));
    }

    private static boolean isExact(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").stream()
                .noneMatch(type.getName()::equals);
    }

    private static <T> void require(ConditionEvents events, boolean holds, T item, String name) {
        if (!holds) {
            events.add(SimpleConditionEvent.violated(item, name));
        }
    }

    private static DescribedPredicate<JavaCall<?>> target(
            String description, java.util.function.Predicate<CodeUnitCallTarget> matches) {
        return DescribedPredicate.describe(description, call -> matches.test(call.getTarget()));
    }
}
