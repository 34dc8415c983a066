package io.github.asl4j.cli;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.Validator;

/** The codes of the rules, as users type them. */
final class Codes {

    private Codes() {}

    static String unknown(String code) {
        return "\"" + code + "\" is not the code of a rule"
                + NearestName.question(code, Validator.codes()).orElse("; 'asl explain' lists them");
    }
}
