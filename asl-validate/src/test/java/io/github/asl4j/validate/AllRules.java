package io.github.asl4j.validate;

/** A validator with the optional rules too. */
final class AllRules {

    private AllRules() {}

    static Validator validator() {
        Validator.Builder validator = Validator.builder();
        Validator.codes().forEach(validator::enable);
        return validator.build();
    }
}
