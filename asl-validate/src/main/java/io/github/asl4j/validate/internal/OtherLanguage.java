package io.github.asl4j.validate.internal;

import java.util.Map;

/** What stands in one query language for a field of the other one. */
final class OtherLanguage {

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("InputPath", "\"Arguments\" or \"Output\""),
            Map.entry("Parameters", "\"Arguments\""),
            Map.entry("Result", "\"Output\""),
            Map.entry("ResultSelector", "\"Output\""),
            Map.entry("ResultPath", "\"Assign\" or \"Output\""),
            Map.entry("OutputPath", "\"Output\""),
            Map.entry("ItemsPath", "\"Items\""),
            Map.entry("Variable", "\"Condition\""),
            Map.entry("Arguments", "\"Parameters\""),
            Map.entry("Output", "\"ResultSelector\", \"ResultPath\" or \"OutputPath\""),
            Map.entry("Items", "\"ItemsPath\""),
            Map.entry("Condition", "\"Variable\" and a comparison operator"));

    private OtherLanguage() {}

    /** Returns the advice for a message, empty where there is none. */
    static String instead(String field) {
        String instead = INSTEAD.get(field);
        if (instead == null && field.endsWith("Path")) {
            instead = "\"" + field.substring(0, field.length() - "Path".length()) + "\"";
        }
        return instead == null ? "" : ": use " + instead;
    }
}
