package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a Task passes has the names that its integration knows. */
public final class UnknownParameter implements Rule {

    /** A member with a name that is not known, and the name that was probably meant. */
    record Unknown(Passed holder, String member, Optional<String> nearest) {

        String name() {
            return Passed.name(member);
        }

        Place place() {
            return holder.place().child(member);
        }

        /** Returns whether it is a slip. What AWS adds is near to what it had, too: a short name, or another number. */
        boolean isTypo() {
            return nearest.filter(near -> near.equalsIgnoreCase(name())
                            || name().length() > 4 && digits(name()).equals(digits(near)))
                    .isPresent();
        }

        private static String digits(String name) {
            return name.replaceAll("[^0-9]", "");
        }
    }

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        in(definition).stream()
                .filter(Unknown::isTypo)
                .forEach(unknown -> diagnostics
                        .error(
                                unknown.place(),
                                "\"%s\" is no parameter of %s; did you mean \"%s\"?",
                                unknown.name(),
                                unknown.holder().title(),
                                unknown.nearest().orElseThrow())
                        .inService(
                                unknown.holder().place(),
                                "The field '%s' is not supported by Step Functions",
                                unknown.name()));
    }

    /** Returns the members of all that is passed whose names are not known. */
    static List<Unknown> in(Definition definition) {
        List<Unknown> unknown = new ArrayList<>();
        for (Passed passed : Passed.in(definition)) {
            if (passed.hasKnownMembers()) {
                passed.value().fieldNames().forEachRemaining(member -> {
                    String name = Passed.name(member);
                    if (passed.parameter().parameter(name).isEmpty() && !PlaceholderSyntax.isIn(name)) {
                        unknown.add(new Unknown(passed, member, NearestName.of(name, passed.otherNames())));
                    }
                });
            }
        }
        return unknown;
    }
}
