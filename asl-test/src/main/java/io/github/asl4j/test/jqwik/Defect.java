package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** The defects that are made, each with the code that the validator has for it. */
enum Defect {
    NO_SUCH_TARGET(
            "MISSING_TRANSITION_TARGET", site -> site.state().has("Next"), site -> text(site, "Next", "No such state")),
    NO_SUCH_START("MISSING_TRANSITION_TARGET", site -> true, site -> {
        site.scope().put("StartAt", "No such state");
        return site.scopePointer() + "/StartAt";
    }),
    NO_START("SCHEMA_VALIDATION_FAILED", site -> true, site -> {
        site.scope().remove("StartAt");
        return site.scopePointer();
    }),
    MISSPELT_FIELD("SCHEMA_VALIDATION_FAILED", site -> true, site -> text(site, "Coment", "misspelt")),
    MISSPELT_TYPE("SCHEMA_VALIDATION_FAILED", site -> true, site -> text(site, "Type", site.type() + "e")),
    NO_TRANSITION(
            "EXACTLY_ONE_TRANSITION",
            site -> site.state().has("Next") || site.state().has("End"),
            site -> {
                site.state().remove("Next");
                site.state().remove("End");
                return site.pointer();
            }),
    TWO_TRANSITIONS("EXACTLY_ONE_TRANSITION", site -> site.state().has("Next"), site -> {
        site.state().put("End", true);
        return site.pointer();
    }),
    LONELY_STATE("UNREACHABLE_STATE", site -> true, site -> {
        ((ObjectNode) site.scope().get("States")).putObject("Lonely").put("Type", "Succeed");
        return site.scopePointer() + "/States/Lonely";
    }),
    NAME_TOO_LONG("INVALID_STATE_NAME", site -> true, site -> {
        String name = "x".repeat(81);
        ((ObjectNode) site.scope().get("States")).putObject(name).put("Type", "Succeed");
        return site.scopePointer() + "/States/" + name;
    }),
    TWICE_ONE_NAME("DUPLICATE_STATE_NAME", site -> !site.scopePointer().isEmpty(), site -> {
        String name = site.root().get("StartAt").textValue();
        ((ObjectNode) site.scope().get("States")).putObject(name).put("Type", "Succeed");
        return site.scopePointer() + "/States/" + name.replace("~", "~0").replace("/", "~1");
    }),
    BROKEN_PATH(
            "INVALID_PATH",
            site -> site.isJsonPath() && !site.isOf("Fail"),
            site -> text(site, "InputPath", "$.open[")),
    RESULT_OUT_OF_THE_DATA(
            "INVALID_PATH",
            site -> site.isJsonPath() && site.isOf("Task", "Pass", "Parallel", "Map"),
            site -> text(site, "ResultPath", "$$.Execution")),
    UNKNOWN_FUNCTION(
            "INVALID_TEMPLATE_VALUE",
            site -> site.isJsonPath() && site.isOf("Pass", "Parallel"),
            site -> template(site, "x.$", "States.Formt('a')") + "/x.$"),
    TOO_FEW_ARGUMENTS(
            "WRONG_INTRINSIC_ARGUMENTS",
            site -> site.isJsonPath() && site.isOf("Pass", "Parallel"),
            site -> template(site, "x.$", "States.MathAdd(1)") + "/x.$"),
    ONE_NAME_WITH_AND_WITHOUT_DOLLAR(
            "COLLIDING_TEMPLATE_MEMBERS", site -> site.isJsonPath() && site.isOf("Pass", "Parallel"), site -> {
                String pointer = template(site, "x", "a");
                ((ObjectNode) site.state().get("Parameters")).put("x.$", "$");
                return pointer + "/x.$";
            }),
    BROKEN_EXPRESSION(
            "INVALID_JSONATA_EXPRESSION",
            site -> site.isJsonata() && !site.isOf("Fail"),
            site -> text(site, "Output", "{% $states.input. %}")),
    BARE_NAME(
            "UNSUPPORTED_JSONATA_EXPRESSION",
            site -> site.isJsonata() && !site.isOf("Fail"),
            site -> text(site, "Output", "{% name %}")),
    FIELD_OF_JSONATA("SCHEMA_VALIDATION_FAILED", Site::isJsonPath, site -> text(site, "Output", "{% 1 %}")),
    FIELD_OF_JSON_PATH("SCHEMA_VALIDATION_FAILED", Site::isJsonata, site -> text(site, "InputPath", "$")),
    STATE_OF_JSON_PATH(
            "JSON_PATH_IN_JSONATA_MACHINE",
            site -> site.root().path("QueryLanguage").asText().equals("JSONata"),
            site -> {
                text(site, "QueryLanguage", "JSONPath");
                return site.pointer();
            }),
    NO_TIME_AT_ALL("SCHEMA_VALIDATION_FAILED", site -> site.isOf("Task"), site -> {
        site.state().remove("TimeoutSecondsPath");
        return number(site, "TimeoutSeconds", 0);
    }),
    HEARTBEAT_TOO_SLOW("HEARTBEAT_NOT_BELOW_TIMEOUT", site -> site.isOf("Task"), site -> {
        site.state().remove("TimeoutSecondsPath");
        site.state().remove("HeartbeatSecondsPath");
        number(site, "TimeoutSeconds", 5);
        return number(site, "HeartbeatSeconds", 5);
    }),
    SECONDS_TWICE("EXCLUSIVE_FIELDS", site -> site.isJsonPath() && site.isOf("Task"), site -> {
        number(site, "TimeoutSeconds", 20);
        text(site, "TimeoutSecondsPath", "$.seconds");
        return site.pointer();
    }),
    ALL_ERRORS_FIRST("MISPLACED_STATES_ALL", site -> site.isOf("Task", "Parallel", "Map"), site -> {
        var retriers = site.state().putArray("Retry");
        retriers.addObject().putArray("ErrorEquals").add("States.ALL");
        retriers.addObject().putArray("ErrorEquals").add("Mine");
        return site.pointer() + "/Retry/0/ErrorEquals";
    }),
    NO_CHOICES("SCHEMA_VALIDATION_FAILED", site -> site.isOf("Choice"), site -> {
        site.state().putArray("Choices");
        return site.pointer() + "/Choices";
    }),
    RULE_TO_NOWHERE("SCHEMA_VALIDATION_FAILED", site -> site.isOf("Choice"), site -> {
        ((ObjectNode) site.state().get("Choices").get(0)).remove("Next");
        return site.pointer() + "/Choices/0";
    }),
    TWO_OPERATORS("MALFORMED_CHOICE_RULE", site -> site.isOf("Choice") && site.isJsonPath(), site -> {
        ObjectNode rule = JsonNodeFactory.instance
                .objectNode()
                .put("Variable", "$.x")
                .put("IsNull", true)
                .put("IsString", true);
        rule.set("Next", site.state().get("Default"));
        site.state().putArray("Choices").add(rule);
        return site.pointer() + "/Choices/0";
    }),
    NO_ARN("INVALID_RESOURCE", site -> site.isOf("Task"), site -> text(site, "Resource", "publish")),
    MISSPELT_ACTION(
            "UNKNOWN_RESOURCE",
            site -> site.isOf("Task"),
            site -> text(site, "Resource", "arn:aws:states:::sns:publsh")),
    UNSUPPORTED_WAIT(
            "UNSUPPORTED_PATTERN",
            site -> site.isOf("Task"),
            site -> text(site, "Resource", "arn:aws:states:::sns:publish.sync")),
    MALFORMED_PLACEHOLDER("MALFORMED_PLACEHOLDER", site -> site.isOf("Task"), site -> {
        String arguments = site.isJsonPath() ? "Parameters" : "Arguments";
        site.state().putObject(arguments).put("TopicArn", "<SNS_TOPIC_ARN<");
        return site.pointer() + "/" + arguments + "/TopicArn";
    }),
    RESERVED_NAME("RESERVED_VARIABLE_NAME", site -> site.isOf("Pass", "Wait", "Task"), site -> {
        site.state().putObject("Assign").put("states", 1);
        return site.pointer() + "/Assign/states";
    }),
    NO_NAME("INVALID_VARIABLE_NAME", site -> site.isOf("Pass", "Wait", "Task"), site -> {
        site.state().putObject("Assign").put("1a", 1);
        return site.pointer() + "/Assign/1a";
    }),
    OPEN_JSON("INVALID_JSON_DESCRIPTION", site -> true, site -> "") {
        @Override
        String text(ObjectNode root) {
            String text = root.toString();
            return text.substring(0, text.length() - 1);
        }
    },
    TWICE_ONE_KEY("DUPLICATE_KEY", site -> true, site -> "/StartAt") {
        @Override
        String text(ObjectNode root) {
            String text = root.toString();
            return text.substring(0, text.length() - 1) + ",\"StartAt\":\"again\"}";
        }
    };

    private final String code;
    private final Predicate<Site> fits;
    private final Function<Site, String> maker;

    Defect(String code, Predicate<Site> fits, Function<Site, String> maker) {
        this.code = code;
        this.fits = fits;
        this.maker = maker;
    }

    private static String text(Site site, String field, String value) {
        site.state().put(field, value);
        return site.pointer() + "/" + field;
    }

    private static String number(Site site, String field, int value) {
        site.state().put(field, value);
        return site.pointer() + "/" + field;
    }

    private static String template(Site site, String member, String value) {
        site.state().remove("Result");
        site.state().putObject("Parameters").put(member, value);
        return site.pointer() + "/Parameters";
    }

    boolean fits(Site site) {
        return fits.test(site);
    }

    /** Makes the defect, and returns the pointer to it. */
    String make(Site site) {
        return maker.apply(site);
    }

    String code() {
        return code;
    }

    String description() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the definition in which it was made. */
    String text(ObjectNode root) {
        return root.toString();
    }
}
