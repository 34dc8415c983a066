package io.github.asl4j.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.validate.Validator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

class DefectsTest {

    private static final Validator VALIDATOR = Validator.create();
    private static final Set<String> FOUND = new HashSet<>();

    @Provide
    Arbitrary<DefectiveDefinition> inJsonPath() {
        return Defects.in(StateMachines.jsonPath().maxDepth(1));
    }

    @Provide
    Arbitrary<DefectiveDefinition> inJsonata() {
        return Defects.in(StateMachines.jsonata().maxDepth(1));
    }

    @Property
    void eachDefectInJsonPathIsFoundByItsCodeAtItsPlace(@ForAll("inJsonPath") DefectiveDefinition definition) {
        check(definition);
    }

    @Property
    void eachDefectInJsonataIsFoundByItsCodeAtItsPlace(@ForAll("inJsonata") DefectiveDefinition definition) {
        check(definition);
    }

    private static void check(DefectiveDefinition definition) {
        var errors = VALIDATOR.validate(definition.text()).errors();

        assertThat(errors)
                .anyMatch(error -> error.code().equals(definition.code())
                        && error.pointer().toString().equals(definition.pointer()));
        FOUND.add(definition.defect());
    }

    @AfterContainer
    static void allKindsCame() {
        assertThat(FOUND)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Defect.class).stream()
                        .map(Defect::description)
                        .collect(Collectors.toSet()));
    }
}
