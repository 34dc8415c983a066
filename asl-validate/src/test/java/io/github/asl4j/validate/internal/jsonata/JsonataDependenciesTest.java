package io.github.asl4j.validate.internal.jsonata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class JsonataDependenciesTest {

    @Test
    void expressionsAreReadWithoutALibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.github.asl4j.validate.internal.jsonata")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.asl4j.validate.internal.jsonata"));
    }
}
