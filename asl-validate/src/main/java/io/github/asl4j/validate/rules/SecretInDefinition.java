package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever may read a definition reads the secrets in it. */
public final class SecretInDefinition implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int SHORTEST = 20;

    private static final Pattern ACCESS_KEY = Pattern.compile("(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])");

    private static final List<String> TOKENS = List.of("ghp_", "ghs_", "xoxb-", "xoxp-", "sk_live_");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![A-Za-z0-9])(?:gh[ps]_[A-Za-z0-9]{36}|xox[bp]-[A-Za-z0-9-]{20,}|sk_live_[A-Za-z0-9]{16,})");

    private static final Pattern CREDENTIALS = Pattern.compile("(?:Basic|Bearer) [A-Za-z0-9+/._~-]{8,}=*");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        String name = "";
        for (Text text : definition.texts()) {
            if (text.isName()) {
                name = text.value();
            } else if (text.value().length() >= SHORTEST && !text.value().startsWith("arn:")
                    || name.equalsIgnoreCase("Authorization")) {
                check(text, name, diagnostics);
            }
        }
    }

    private static void check(Text text, String name, Diagnostics diagnostics) {
        String secret = secret(text.value(), name);
        if (!secret.isEmpty()) {
            diagnostics.warning(
                    text.place(),
                    "this text holds %s, which everyone can read who can read the definition; keep it in Secrets Manager,"
                            + " or in a connection of EventBridge",
                    secret);
        }
    }

    /** Says what kind of secret a text holds, and never shows it. */
    private static String secret(String text, String name) {
        if (name.equalsIgnoreCase("Authorization") && CREDENTIALS.matcher(text).matches()) {
            return "the credentials of a request";
        } else if (text.contains("-----BEGIN ") && text.contains("PRIVATE KEY-----")) {
            return "a private key";
        } else if ((text.contains("AKIA") || text.contains("ASIA")) && hasAccessKey(text)) {
            return "an access key of AWS";
        }
        if (text.indexOf('_') >= 0 || text.contains("xox")) {
            for (String token : TOKENS) {
                if (text.contains(token)) {
                    return TOKEN.matcher(text).find() ? "a token" : "";
                }
            }
        }
        return "";
    }

    /** The keys of AWS's own documentation end in EXAMPLE. */
    private static boolean hasAccessKey(String text) {
        Matcher key = ACCESS_KEY.matcher(text);
        while (key.find()) {
            if (!key.group().endsWith("EXAMPLE")) {
                return true;
            }
        }
        return false;
    }
}
