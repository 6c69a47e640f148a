package io.github.pmprep.examples.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.pmprep.engine.PmPrepEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An example")
class PublishedOnlyTest {

    private static final ArchRule PUBLISHED_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.pmprep.engine..", "io.github.pmprep.model.internal..")
            .because("what an example does, any application must be able to do");

    /** Breaks the rule, to show that it bites. */
    record CallsTheEngine(PmPrepEngine engine) {}

    @Test
    @DisplayName("calls published packages only")
    void callsPublishedPackagesOnly() {
        JavaClasses examples = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                        "io.github.pmprep.examples.cli",
                        "io.github.pmprep.examples.trainer.fitting",
                        "io.github.pmprep.examples.trainer.grading");
        assertTrue(examples.size() >= 5, () -> "only " + examples.size() + " classes were seen");
        PUBLISHED_ONLY.check(examples);
    }

    @Test
    @DisplayName("that calls the engine is caught")
    void isCaught() {
        assertTrue(PUBLISHED_ONLY
                .evaluate(new ClassFileImporter().importClasses(CallsTheEngine.class))
                .hasViolation());
    }
}
