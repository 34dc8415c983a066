package io.github.asl4j.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.asl4j.model");

    @Test
    void packagesHaveNoCycle() {
        slices().matching("io.github.asl4j.(**)").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void onlyJsonTextAndItsNeighboursSpeakJackson() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Json|JsonText|Positions|SyntaxProblem)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(MODEL);
    }

    /** Values are shared between threads and machines. */
    @Test
    void whatIsNoBuilderIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.not(builders()))
                .and()
                .areNotStatic()
                .should()
                .beFinal()
                .check(MODEL);
    }

    @Test
    void publicTypesAreFinalSealedOrSwitchable() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and(DescribedPredicate.not(builders()))
                .and()
                .doNotHaveSimpleName("State")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MODEL);
    }

    private static DescribedPredicate<JavaClass> builders() {
        return DescribedPredicate.describe(
                "builders and parsers",
                type -> type.isAssignableTo(PartBuilder.class)
                        || type.isAssignableTo(Fields.Builder.class)
                        || type.isAssignableTo(PathSyntax.class)
                        || type.isAssignableTo(IntrinsicSyntax.class));
    }
}
