package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;
import java.util.Map;
import java.util.Optional;

/** A path is only taken as one in a field whose name ends in {@code Path}. */
public final class NoPath implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (!mayHaveOne(definition)) {
            return;
        }
        definition.states().forEach(state -> {
            if (state.language().equals(Optional.of(QueryLanguage.JSONPATH))) {
                for (PartNode part : state.parts()) {
                    check(part, diagnostics);
                }
            }
        });
    }

    /** Returns whether any text looks like a path where none is expected; to look at each field is dear. */
    private static boolean mayHaveOne(Definition definition) {
        String name = "";
        for (Text text : definition.texts()) {
            if (text.isName()) {
                name = text.value();
            } else if ((text.value().startsWith("$") && !text.value().startsWith("${")
                            || text.value().startsWith("States."))
                    && !name.endsWith("Path")
                    && !name.endsWith(".$")
                    && !name.equals("Variable")
                    && !name.equals("ErrorEquals")) {
                return true;
            }
        }
        return false;
    }

    /** {@code "ResultPath"} is something else than the path to a {@code "Result"}. */
    private static boolean hasVariant(String field, PartNode part) {
        return part.allows(field) && part.allows(field + "Path") && !field.equals("Result");
    }

    private static void check(PartNode part, Diagnostics diagnostics) {
        for (Map.Entry<String, JsonNode> member : part.node().properties()) {
            String text = member.getValue().isTextual() ? member.getValue().textValue() : "";
            boolean isComputed =
                    text.startsWith("$") && Computed.isPath(text) || part.is("Fail") && Computed.isIntrinsic(text);
            if (isComputed && hasVariant(member.getKey(), part)) {
                diagnostics.warning(
                        part.place().child(member.getKey()),
                        "\"%s\" is the text %s itself; to compute it write \"%1$sPath\"",
                        member.getKey(),
                        Values.shortened(member.getValue()));
            }
        }
    }
}
