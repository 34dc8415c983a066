package io.github.asl4j.validate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.asl4j.validate.internal.Rule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses VALIDATE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.asl4j");

    @Test
    void packagesHaveNoCycle() {
        slices().matching("io.github.asl4j.(**)").should().beFreeOfCycles().check(VALIDATE);
    }

    @Test
    void rulesAreFinalAndKeepNoState() {
        classes()
                .that()
                .implement(Rule.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .check(VALIDATE);
    }

    /** A rule reads a definition and reports to diagnostics; of the model it knows words and expressions, no states. */
    @Test
    void rulesDoNotReadTheModel() {
        noClasses()
                .that()
                .resideInAPackage("io.github.asl4j.validate.rules")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.github\\.asl4j\\.model\\.(State|Json|Template|.*State)")
                .check(VALIDATE);
    }

    @Test
    void onlyTheSchemasSpeakJsonSchema() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Part|State)Schema(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.networknt..")
                .check(VALIDATE);
    }
}
