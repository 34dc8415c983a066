package io.github.asl4j.integrations.iam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The templates of ARNs with the parameters of one call in them. */
final class Expansion {

    /** The name under which a placeholder stands that is all that is known of a parameter with parts. */
    static final String WHOLE = "whole";

    /** Stands before a value that is an ARN itself and not a part of one. */
    private static final String ARN = "\uE000";

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z.]*)(\\?|\\|([^}]*))?}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]+)>");

    /** A part of an ARN: no separator outside of a placeholder. */
    private static final String SEGMENT = "(?:\\$\\{[^}]*\\}|<[^>]*>|[^:/])+";

    private final CallParameters parameters;
    private final Map<String, String> names;
    private final Map<String, List<String>> parse;
    private final Map<String, String> parsed = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();

    private Expansion(CallParameters parameters, Map<String, String> names, Map<String, List<String>> parse) {
        this.parameters = parameters;
        this.names = names;
        this.parse = parse;
        parse.forEach((parameter, forms) ->
                forms.forEach(form -> groups(form).forEach(group -> parsed.putIfAbsent(group, parameter))));
    }

    /** Returns an expansion for each value of the parameters that have parts; mostly one. */
    static List<Expansion> of(CallParameters parameters, Map<String, String> globals, Map<String, List<String>> parse) {
        List<Map<String, String>> all = List.of(globals);
        for (Map.Entry<String, List<String>> entry : parse.entrySet()) {
            List<Map<String, String>> next = new ArrayList<>();
            List<Known> values = parameters.get(entry.getKey());
            for (Map<String, String> names : all) {
                for (Known value : values.isEmpty() ? List.of(Known.ABSENT) : values) {
                    Map<String, String> extended = new LinkedHashMap<>(names);
                    extended.putAll(parts(entry.getKey(), value, entry.getValue()));
                    next.add(extended);
                }
            }
            all = next;
        }
        return all.stream()
                .map(names -> new Expansion(parameters, names, parse))
                .toList();
    }

    /** Returns the same without what was read. */
    Expansion fresh() {
        return new Expansion(parameters, names, parse);
    }

    private static Map<String, String> parts(String parameter, Known value, List<String> forms) {
        if (value.isAny()) {
            return Map.of();
        }
        if (value.isPlaceholder() && value.isArn(parameter)) {
            return Map.of(WHOLE, value.text());
        }
        for (String form : forms) {
            Matcher matcher = Pattern.compile(form.replace("~", SEGMENT)).matcher(value.text());
            if (matcher.matches()) {
                Map<String, String> parts = new LinkedHashMap<>();
                groups(form).stream()
                        .filter(group -> matcher.group(group) != null)
                        .forEach(group -> parts.put(group, matcher.group(group)));
                return parts;
            }
        }
        return Map.of();
    }

    private static List<String> groups(String form) {
        return GROUP.matcher(form).results().map(found -> found.group(1)).toList();
    }

    /** Returns whether a parameter, or the part of one, is given, or may be. */
    boolean has(String name) {
        used.addAll(names.containsKey(name) ? List.of() : List.of(name));
        return names.containsKey(name)
                || !parsed.containsKey(name)
                        && parameters.get(name).stream().anyMatch(value -> !value.equals(Known.ABSENT));
    }

    /** Returns whether a parameter has a value, or may have it. */
    boolean may(String name, String value) {
        used.add(name);
        return parameters.get(name).stream().anyMatch(known -> known.text().equals(value) || !known.isExact());
    }

    boolean isWhole() {
        return names.containsKey(WHOLE);
    }

    /** Returns the ARNs of a template. */
    List<String> arns(String template) {
        return expand(template, true).stream()
                .map(arn -> arn.substring(arn.indexOf(ARN) + 1).replaceAll("\\*{2,}", "*"))
                .toList();
    }

    /** Returns the values of a template in a condition; none if one of its parameters is not known at all. */
    List<String> values(String template) {
        Matcher variable = VARIABLE.matcher(template);
        while (variable.find()) {
            String name = variable.group(1);
            if (!names.containsKey(name)
                    && (parameters.get(name).isEmpty()
                            || parameters.get(name).stream().anyMatch(Known::isAny))) {
                return List.of();
            }
        }
        return expand(template, false);
    }

    /** Returns whether the values of a template in a condition have no part that is not known. */
    boolean isExact(String template) {
        Matcher variable = VARIABLE.matcher(template);
        return variable.results()
                .allMatch(found -> parameters.get(found.group(1)).stream().allMatch(Known::isExact));
    }

    /** Returns the texts of a template. What stands before an {@link #ARN} in one is not part of it. */
    private List<String> expand(String template, boolean isArn) {
        Matcher variable = VARIABLE.matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        String name = variable.group(1);
        String head = template.substring(0, variable.start());
        String tail = template.substring(variable.end());
        List<String> all = new ArrayList<>();
        for (Known value : values(name, variable.group(2), variable.group(3))) {
            boolean isWhole = isArn && !names.containsKey(name) && value.isArn(name);
            for (String rest : expand(isWhole && !tail.startsWith("/") ? "" : tail, isArn)) {
                all.add(head + (isWhole ? ARN : "") + value.text() + rest);
            }
        }
        return all;
    }

    private List<Known> values(String name, @Nullable String option, @Nullable String fallback) {
        if (names.containsKey(name)) {
            used.addAll(Optional.ofNullable(parsed.get(name)).stream().toList());
            return List.of(Known.literal(names.get(name)));
        }
        String parameter = parsed.getOrDefault(name, name);
        used.add(parameter);
        List<Known> values = parameters.get(parameter);
        if (parsed.containsKey(name)) {
            boolean isAbsent = values.isEmpty();
            if (option != null && (isAbsent || values.stream().allMatch(Known::isExact))) {
                return List.of(Known.literal(fallback == null ? "" : fallback));
            }
            (isAbsent ? absent : unknown).add(parameter);
            return List.of(Known.ANY);
        }
        if (values.isEmpty()) {
            values = List.of(Known.ABSENT);
        }
        return values.stream()
                .map(value -> filled(value, parameter, option, fallback))
                .toList();
    }

    private Known filled(Known value, String parameter, @Nullable String option, @Nullable String fallback) {
        if (value.equals(Known.ABSENT)) {
            if (option != null) {
                return Known.literal(fallback == null ? "" : fallback);
            }
            absent.add(parameter);
            return Known.ANY;
        }
        if (!value.isExact()) {
            unknown.add(parameter);
        }
        return value;
    }

    /** Returns the parameters that were read. */
    List<String> used() {
        return List.copyOf(used);
    }

    /** Returns why ARNs are wider than one thing. */
    List<String> widenings() {
        List<String> reasons = new ArrayList<>();
        if (parameters.isUnknown() && !(unknown.isEmpty() && absent.isEmpty())) {
            reasons.add("its parameters are only known when the machine runs");
        } else {
            unknown.forEach(parameter -> reasons.add("\"" + parameter
                    + "\" tells no more of the resource before the machine runs, or a placeholder is bound"));
            absent.forEach(parameter -> reasons.add("\"" + parameter + "\" is not given"));
        }
        return reasons;
    }
}
