package io.github.asl4j.validate.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Java library says of an expression, and where it is known to say something else than the JSONata project. */
final class JsonataLibrary {

    private static final Pattern SHOWN_TOKEN =
            Pattern.compile("(?s)(got|error:|value|operator:|sequence:) \\\\?(?<token>.*)");
    private static final Pattern PLAIN_TOKEN = Pattern.compile("(?s)\"[^\"\\\\]*\"( cannot.*)?");

    /** Where the library deviates; which of the two is right, the suite of the JSONata project says, or its source. */
    private enum Deviation {
        /** It reads one character too far at the end of a text, so that it never says S0106 there. */
        BREAKS((ours, theirs) -> theirs.isBroken),
        /** It wants a character behind the four digits of an escape; the text that ends there has no closing quote. */
        DIGITS_AT_THE_END((ours, theirs) -> ours.is("S0101") && theirs.is("S0104")),
        /** Its texts of these have other quotes, another word for "function", or no token. */
        OTHER_WORDS((ours, theirs) -> ours.code.equals(theirs.code)
                && Arrays.asList("S0102", "S0208", "S0216", "S0217").contains(ours.code)),
        /** It shows every token in quotes, a regular expression whole and a number as Java writes it, and escapes nothing. */
        TOKENS_IN_QUOTES((ours, theirs) -> {
            Matcher shown = SHOWN_TOKEN.matcher(ours.message);
            return ours.code.equals(theirs.code)
                    && shown.find()
                    && !PLAIN_TOKEN.matcher(shown.group("token")).matches()
                    && theirs.message.startsWith(ours.message.substring(0, shown.start("token")) + '"');
        });

        private final BiPredicate<Verdict, Verdict> applies;

        Deviation(BiPredicate<Verdict, Verdict> applies) {
            this.applies = applies;
        }
    }

    private record Verdict(String code, String message, boolean isBroken) {
        boolean is(String otherCode) {
            return code.equals(otherCode);
        }
    }

    private JsonataLibrary() {}

    /**
     * Returns how the library and this parser disagree on an expression, if not in a way that is known. To the library alone
     * a vertical tab is no white space, so that it gets another.
     */
    static Optional<String> disagreement(String original) {
        String text = original.replace('\u000B', ' ');
        Verdict ours = JsonataExpression.parse(text)
                .problem()
                .map(problem -> new Verdict(problem.code(), problem.message(), false))
                .orElse(new Verdict("", "parses", false));
        Verdict theirs = verdict(text);
        boolean isKnown = ours.equals(theirs)
                || Arrays.stream(Deviation.values()).anyMatch(deviation -> deviation.applies.test(ours, theirs));
        return isKnown ? Optional.empty() : Optional.of(text + "\nours: " + ours + "\ntheirs: " + theirs);
    }

    private static Verdict verdict(String text) {
        try {
            Jsonata.jsonata(text);
            return new Verdict("", "parses", false);
        } catch (JException e) {
            return new Verdict(e.getError(), String.valueOf(e.getMessage()), false);
        } catch (RuntimeException e) {
            return new Verdict("", String.valueOf(e.getMessage()), true);
        }
    }
}
