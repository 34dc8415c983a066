package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;

/** {@code states} is the name of what the service gives, and cannot be assigned. */
public final class ReservedVariableName implements Rule {

    @Override
    public String serviceCode() {
        return "RESERVED_VARIABLE_NAME";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts().forEach(part -> {
            for (String name : new String[] {"states", "states.$"}) {
                if (part.node().path("Assign").has(name)) {
                    Place place = part.place().child("Assign").child(name);
                    diagnostics
                            .error(place, "\"states\" is reserved for $states; give the variable another name")
                            .inService(part.place().child("Assign"), "Cannot assign to reserved variable '$states'.");
                }
            }
        });
    }
}
