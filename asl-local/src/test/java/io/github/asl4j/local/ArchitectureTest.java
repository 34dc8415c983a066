package io.github.asl4j.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.asl4j.local");

    @Test
    void onlyTheEndpointMayNeedMoreThanTheModel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.asl4j.local.endpoint..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.asl4j.validate..", "io.github.asl4j.integrations..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.asl4j.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingIsLoggedOrPrinted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
