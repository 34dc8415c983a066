package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** A call of an API Gateway sends a body only with a method that has one. */
public final class UnsupportedRequestBody implements Rule {

    private static final List<String> WITHOUT_BODY = List.of("GET", "DELETE", "HEAD", "OPTIONS");

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            String method = passed.value().path("Method").asText();
            if (passed.isRequest() && passed.call().equals("apigateway:invoke") && WITHOUT_BODY.contains(method)) {
                for (String body : List.of("RequestBody", "RequestBody.$")) {
                    if (passed.value().has(body)) {
                        diagnostics.error(
                                passed.place().child(body),
                                "a %s request has no \"RequestBody\"; it is sent with POST, PUT and PATCH",
                                method);
                    }
                }
            }
        }
    }
}
