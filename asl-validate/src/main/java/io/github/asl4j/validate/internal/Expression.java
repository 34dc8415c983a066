package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.jsonata.JsonataExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when the state runs: a path, a call of an intrinsic function, a JSONata expression; or a string
 * of a payload template that is taken literally.
 */
public final class Expression {

    private static final String COMPUTED = ".$";

    private final StateNode state;
    private final PartNode part;
    private final String field;
    private final Place place;
    private final Place holder;
    private final String key;
    private final JsonNode owner;
    private final JsonNode value;
    private final Form form;
    private final boolean hasPlaceholder;
    private boolean parsed;
    private @Nullable JsonPathValue jsonPath;
    private @Nullable String problem;
    private @Nullable List<VariableRead> variables;
    private @Nullable JsonataExpression jsonata;

    /** How a value is written. */
    public enum Form {
        /** A path that may select many nodes. */
        PATH("path"),
        /** A path to one node. */
        REFERENCE_PATH("reference-path"),
        /** A path, or a call of an intrinsic function. */
        PATH_OR_INTRINSIC("path-or-intrinsic"),
        /** A string of the form {@code {% ... %}}. */
        JSONATA("jsonata"),
        /** JSON with computed values in it; its strings and computed values are expressions of their own. */
        TEMPLATE("payload-template"),
        /** A string of a template that is taken as it stands. */
        LITERAL("literal");

        private final String format;

        Form(String format) {
            this.format = format;
        }

        static @Nullable Form of(String format) {
            for (Form form : values()) {
                if (form.format.equals(format)) {
                    return form;
                }
            }
            return null;
        }
    }

    private Expression(Walk walk, Place place, Place holder, JsonNode owner, String key, JsonNode value, Form form) {
        this.state = walk.state;
        this.part = walk.part;
        this.field = walk.field;
        this.place = place;
        this.holder = holder;
        this.key = key;
        this.owner = owner;
        this.value = value;
        this.form = form;
        this.hasPlaceholder = PlaceholderSyntax.isIn(text());
    }

    /** Adds the expressions of a part, in the order of the text. */
    static void addOf(StateNode state, PartNode part, boolean jsonata, List<Expression> expressions) {
        part.node().properties().forEach(member -> {
            Form form = part.schema().form(member.getKey());
            if (form != null) {
                Walk walk = new Walk(state, part, member.getKey(), jsonata, expressions);
                walk.add(
                        form,
                        part.place().child(member.getKey()),
                        part.place(),
                        part.node(),
                        member.getKey(),
                        member.getValue());
            }
        });
    }

    /** The way through one field. */
    private record Walk(StateNode state, PartNode part, String field, boolean jsonata, List<Expression> expressions) {

        private void add(Form form, Place place, Place holder, JsonNode owner, String key, JsonNode value) {
            if (form == Form.TEMPLATE) {
                template(place, holder, owner, key, value);
            } else if (form == Form.JSONATA) {
                if (value.isTextual()) {
                    string(place, holder, owner, key, value);
                }
            } else if (!value.isNull()) {
                expressions.add(new Expression(this, place, holder, owner, key, value, form));
            }
        }

        private void template(Place place, Place holder, JsonNode owner, String key, JsonNode value) {
            if (value.isTextual()) {
                string(place, holder, owner, key, value);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    template(place.child(i), place, value, key, value.get(i));
                }
            } else if (value.isObject()) {
                value.properties().forEach(member -> {
                    Place child = place.child(member.getKey());
                    if (!jsonata && member.getKey().endsWith(COMPUTED)) {
                        expressions.add(new Expression(
                                this, child, place, value, member.getKey(), member.getValue(), Form.PATH_OR_INTRINSIC));
                    } else {
                        template(child, place, value, member.getKey(), member.getValue());
                    }
                });
            }
        }

        private void string(Place place, Place holder, JsonNode owner, String key, JsonNode value) {
            boolean computed = jsonata && JsonataValue.isExpression(value.textValue());
            expressions.add(
                    new Expression(this, place, holder, owner, key, value, computed ? Form.JSONATA : Form.LITERAL));
        }
    }

    /** Returns the state that computes it. */
    public StateNode state() {
        return state;
    }

    /** Returns the part of the state that it stands in; the state itself where it is in none. */
    public PartNode part() {
        return part;
    }

    /** Returns the field of the part that it is, or is in: {@code Parameters}. */
    public String field() {
        return field;
    }

    /** Returns where it stands. */
    public Place place() {
        return place;
    }

    /** Returns the place of the object or array that holds it. */
    public Place holder() {
        return holder;
    }

    /** Returns the object or array that holds it. */
    public JsonNode owner() {
        return owner;
    }

    /** Returns the name of the nearest member that holds it. */
    public String key() {
        return key;
    }

    /** Returns how it is written. */
    public Form form() {
        return form;
    }

    /** Returns whether it is the value of a {@code .$} member of a payload template. */
    public boolean isInTemplate() {
        return form == Form.PATH_OR_INTRINSIC && key.endsWith(COMPUTED);
    }

    /** Returns the value; in a broken definition it need not be a string. */
    public JsonNode value() {
        return value;
    }

    /** Returns the text; empty if the value is no string. */
    public String text() {
        return value.isTextual() ? value.textValue() : "";
    }

    /** Returns whether a part of the text is not known before the definition is deployed. */
    public boolean hasPlaceholder() {
        return hasPlaceholder;
    }

    /** Returns the path or call; empty if the text is none, or not known yet. */
    public Optional<JsonPathValue> jsonPath() {
        parse();
        return Optional.ofNullable(jsonPath);
    }

    /** Returns why the text is no path or call, in words. */
    public Optional<String> problem() {
        parse();
        return Optional.ofNullable(problem);
    }

    private void parse() {
        if (parsed) {
            return;
        }
        parsed = true;
        if (!value.isTextual() || hasPlaceholder()) {
            return;
        }
        try {
            jsonPath = switch (form) {
                case PATH -> Path.of(text());
                case REFERENCE_PATH -> ReferencePath.of(text());
                case PATH_OR_INTRINSIC -> JsonPathValue.parse(text());
                case JSONATA, TEMPLATE, LITERAL -> null;
            };
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
        }
    }

    /** Returns the JSONata expression; empty if it is in no JSONata, or a part of it is not known yet. */
    public Optional<JsonataExpression> jsonata() {
        if (jsonata == null && form == Form.JSONATA && !hasPlaceholder()) {
            jsonata = JsonataExpression.parse(new JsonataValue(text()).expression());
        }
        return Optional.ofNullable(jsonata);
    }

    /** Returns the column in the text, from 1, of an offset in the JSONata expression. */
    public int column(int offset) {
        return text().indexOf(new JsonataValue(text()).expression(), "{%".length()) + offset + 1;
    }

    /** Returns the variables that it reads, in the order of the text. */
    public List<VariableRead> variables() {
        if (variables == null) {
            variables = VariableRead.in(this);
        }
        return variables;
    }

    static List<Expression> of(StateNode state, List<PartNode> parts, boolean jsonata) {
        List<Expression> expressions = new ArrayList<>();
        parts.forEach(part -> addOf(state, part, jsonata, expressions));
        return expressions;
    }
}
