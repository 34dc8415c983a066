package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** An ARN with an account in it is only right in one account. */
public final class HardCodedAccount implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int ACCOUNT = 4;
    private static final int ACCOUNT_DIGITS = 12;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Text text : definition.texts()) {
            if (!text.isName() && text.value().startsWith("arn:")) {
                String[] segments = text.value().split(":", ACCOUNT + 2);
                if (segments.length > ACCOUNT && isAccount(segments[ACCOUNT])) {
                    diagnostics.warning(
                            text.place(),
                            "this ARN is of account %s; put a substitution as ${FunctionArn} in its place",
                            segments[ACCOUNT]);
                }
            }
        }
    }

    private static boolean isAccount(String segment) {
        return segment.length() == ACCOUNT_DIGITS && segment.chars().allMatch(Character::isDigit);
    }
}
