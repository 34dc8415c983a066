package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A call of an API Gateway does not set the headers that the service keeps for itself. */
public final class ForbiddenHeader implements Rule {

    private static final List<String> PREFIXES = List.of("x-forwarded", "x-amz", "x-amzn");

    private static final Set<String> NAMES = Set.of(
            "authorization",
            "connection",
            "content-md5",
            "expect",
            "host",
            "max-forwards",
            "proxy-authenticate",
            "server",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "via",
            "www-authenticate");

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            if (passed.isRequest() && passed.call().equals("apigateway:invoke")) {
                passed.value().path("Headers").fieldNames().forEachRemaining(header -> {
                    String name = Passed.name(header);
                    if (isForbidden(name.toLowerCase(Locale.ROOT))) {
                        diagnostics.error(
                                passed.place().child("Headers").child(header),
                                "the header \"%s\" cannot be set; %s",
                                name,
                                name.equalsIgnoreCase("Authorization")
                                        ? "use \"AuthType\""
                                        : "API Gateway sets it, or ignores it");
                    }
                });
            }
        }
    }

    private static boolean isForbidden(String name) {
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
