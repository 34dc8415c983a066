package io.github.asl4j.sample;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of the packages. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.asl4j.sample");

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("io.github.asl4j.(sample.*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theTargetsAndTheStackKnowNothingOfOneAnother() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("definition")
                .definedBy("io.github.asl4j.sample")
                .layer("deployment")
                .definedBy("io.github.asl4j.sample.deployment")
                .layer("stack")
                .definedBy("io.github.asl4j.sample.stack")
                .layer("aws")
                .definedBy("io.github.asl4j.sample.aws")
                .layer("local")
                .definedBy("io.github.asl4j.sample.local")
                .layer("command")
                .definedBy("io.github.asl4j.sample.command")
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("aws")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("local")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("stack")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("deployment")
                .mayOnlyBeAccessedByLayers("aws", "local", "command")
                .check(CLASSES);
    }
}
