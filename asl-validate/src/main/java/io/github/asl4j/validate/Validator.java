package io.github.asl4j.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.internal.Positions;
import io.github.asl4j.model.internal.Positions.Position;
import io.github.asl4j.validate.internal.Assumptions;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a definition. It takes any text, never throws on what is in it, and reports everything in one
 * pass; {@link StateMachine#parse} in contrast stops at the first problem.
 *
 * <pre>{@code
 * ValidationResult result = Validator.create().validate(text);
 * result.diagnostics().forEach(diagnostic -> System.out.println(diagnostic.format("order.asl.json")));
 * }</pre>
 *
 * <p>A validator has no state and may be shared between threads.
 */
public final class Validator {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Comparator<Diagnostic> ORDER = Comparator.comparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::code);

    /** A definition of real states has some kilobytes of pointers; one made to exhaust the memory has gigabytes. */
    private static final long MAX_POINTER_CHARACTERS = 30_000_000;

    private final Assumptions assumptions;
    private final List<Rule> rules;
    private final Map<String, Severity> severities;

    private Validator(Builder builder) {
        this.assumptions = new Assumptions(
                Map.copyOf(builder.placeholders),
                builder.type == StateMachineType.EXPRESS,
                Optional.ofNullable(builder.inputSchema),
                Optional.ofNullable(builder.resource)
                        .map(resource ->
                                new Assumptions.Resource(resource.substitutions(), resource.definitionProperties())));
        this.rules = Rules.withCodes(builder.codes);
        this.severities = Map.copyOf(builder.severities);
    }

    /** Returns a validator with all rules but the optional ones. */
    public static Validator create() {
        return builder().build();
    }

    /** Returns a builder of a validator. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Validates a text. Windows line ends and a byte order mark are accepted. Everything that is wrong is reported, as long
     * as the JSON Pointers fit into some tens of megabytes; of a text made to exceed that, the first errors are.
     */
    public ValidationResult validate(String text) {
        String definition = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return result(definition, Rules.check(Definition.read(definition, assumptions), rules));
    }

    /** Validates a definition as {@link StateMachine#toJson} writes it. */
    public ValidationResult validate(StateMachine machine) {
        return validate(machine.toJson());
    }

    private ValidationResult result(String text, List<Finding> all) {
        if (all.isEmpty()) {
            return new ValidationResult(List.of());
        }
        List<Finding> findings = affordable(all);
        Map<String, Position> positions =
                Positions.of(text, findings.stream().map(Finding::pointer).toList());
        return new ValidationResult(findings.stream()
                .map(finding ->
                        diagnostic(finding, finding.position().orElseGet(() -> positions.get(finding.pointer()))))
                .sorted(ORDER)
                .toList());
    }

    /** Leaves out the last of tens of thousands of findings below names of absurd length, of warnings before errors. */
    private static List<Finding> affordable(List<Finding> findings) {
        if (findings.stream().mapToLong(Finding::pointerLength).sum() <= MAX_POINTER_CHARACTERS) {
            return findings;
        }
        List<Finding> affordable = new ArrayList<>();
        long characters = 0;
        for (Finding finding : findings.stream()
                .sorted(Comparator.comparing(Finding::isError).reversed())
                .toList()) {
            characters += finding.pointerLength();
            if (characters > MAX_POINTER_CHARACTERS && !affordable.isEmpty()) {
                break;
            }
            affordable.add(finding);
        }
        return affordable;
    }

    private Diagnostic diagnostic(Finding finding, Position position) {
        Severity severity =
                severities.getOrDefault(finding.code(), finding.isError() ? Severity.ERROR : Severity.WARNING);
        return new Diagnostic(
                severity,
                finding.code(),
                finding.pointer(),
                position.line(),
                position.column(),
                finding.message(),
                finding.suggestion(),
                finding.service()
                        .map(service -> new ServiceDiagnostic(
                                severity, service.code(), service.message(), service.location())));
    }

    /** Returns the codes of all rules, also of the optional ones, in alphabetical order. */
    public static List<String> codes() {
        return Rules.codes();
    }

    /** Returns the page of a rule in Markdown: what it means, why, a bad and a good definition. */
    public static Optional<String> explain(String code) {
        return Rules.page(code);
    }

    /** Builds a {@link Validator}. */
    public static final class Builder {

        private final Map<String, String> placeholders = new LinkedHashMap<>();
        private final Set<String> codes = new HashSet<>(Rules.defaultCodes());
        private final Map<String, Severity> severities = new LinkedHashMap<>();
        private StateMachineType type = StateMachineType.STANDARD;
        private @Nullable JsonNode inputSchema;
        private @Nullable TemplateResource resource;

        private Builder() {}

        /** Sets the type of machine that the definition is for; by default {@code STANDARD}. */
        public Builder type(StateMachineType machineType) {
            type = Objects.requireNonNull(machineType, "machineType");
            return this;
        }

        /**
         * Sets the JSON Schema of the input that executions get. With it, paths that no input of this form can match are
         * reported; without it, nothing is known of the input.
         *
         * @throws IllegalArgumentException if the text is no JSON object
         */
        public Builder inputSchema(String jsonSchema) {
            try {
                inputSchema = new JsonMapper().readTree(jsonSchema);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("the input schema is no JSON: " + e.getOriginalMessage(), e);
            }
            if (!inputSchema.isObject()) {
                throw new IllegalArgumentException("the input schema is no JSON object, but " + inputSchema);
            }
            return this;
        }

        /**
         * Adds values that {@link StateMachine#bind} will put in place of {@code <NAME>} and {@code ${Name}}. With any
         * given, the validator also says which names have none, and which values do not fit where they will stand.
         */
        public Builder placeholders(Map<String, String> values) {
            placeholders.putAll(values);
            return this;
        }

        /** Sets how a template of CloudFormation or SAM holds the definition. */
        public Builder resource(TemplateResource templateResource) {
            resource = Objects.requireNonNull(templateResource, "templateResource");
            return this;
        }

        /**
         * Adds an optional rule: one whose warnings are a matter of taste or of operation, and off by default. The page of
         * a rule says whether it is optional.
         *
         * @throws IllegalArgumentException if there is no rule with this code
         */
        public Builder enable(String code) {
            codes.add(checked(code));
            return this;
        }

        /**
         * Leaves out a rule.
         *
         * @throws IllegalArgumentException if there is no rule with this code
         */
        public Builder disable(String code) {
            codes.remove(checked(code));
            return this;
        }

        /**
         * Sets how bad everything is that a rule finds. An optional rule is added by it.
         *
         * @throws IllegalArgumentException if there is no rule with this code
         */
        public Builder severity(String code, Severity severity) {
            severities.put(checked(code), Objects.requireNonNull(severity, "severity"));
            codes.add(code);
            return this;
        }

        private static String checked(String code) {
            if (!Rules.codes().contains(Objects.requireNonNull(code, "code"))) {
                throw new IllegalArgumentException(
                        "\"" + code + "\" is not the code of a rule; there are " + Rules.codes());
            }
            return code;
        }

        /** Returns the validator. */
        public Validator build() {
            return new Validator(this);
        }
    }
}
