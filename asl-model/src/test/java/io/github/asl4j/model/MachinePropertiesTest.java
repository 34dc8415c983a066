package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every machine that the builders can make. */
class MachinePropertiesTest {

    private static final ParseOptions KEEP = ParseOptions.strict().keepUnknownFields();

    @Property(tries = 500)
    void itReadsBackEqual(@ForAll long seed) {
        StateMachine machine = Machines.of(seed);
        StateMachine read = StateMachine.parse(machine.toJson(), KEEP);
        assertThat(read).isEqualTo(machine).hasSameHashCodeAs(machine);
        assertThat(read.toJson()).isEqualTo(machine.toJson());
        assertThat(StateMachine.parse(machine.json().toText(), KEEP)).isEqualTo(machine);
    }

    @Property(tries = 300)
    void orderNeverCounts(@ForAll long seed) {
        StateMachine machine = Machines.of(seed);
        StateMachine shuffled =
                StateMachine.parse(shuffle(machine.json(), new Random(seed)).toText(), KEEP);
        assertThat(shuffled).isEqualTo(machine).hasSameHashCodeAs(machine);
    }

    private static Json shuffle(Json json, Random random) {
        if (json instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> shuffle(element, random))
                    .toList());
        } else if (json instanceof JsonObject object) {
            List<String> names = new ArrayList<>(object.members().keySet());
            Collections.shuffle(names, random);
            Map<String, Json> members = new LinkedHashMap<>();
            names.forEach(name -> members.put(name, shuffle(object.members().get(name), random)));
            return new JsonObject(members);
        }
        return json;
    }

    @Property(tries = 200)
    void varyingItAndBackChangesNothing(@ForAll long seed) {
        StateMachine machine = Machines.of(seed);
        assertThat(machine.toBuilder().build().toJson()).isEqualTo(machine.toJson());
        assertThat(machine.bind(Map.of())).isEqualTo(machine);
    }
}
