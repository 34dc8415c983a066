package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for a failed evaluation, with its code before them: those of JSONata itself where the library has others. */
final class JsonataMessages {

    private static final Pattern CODE = Pattern.compile("[STDU]\\d{4}");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\$(\\w+)\\s*\\(?$");

    private JsonataMessages() {}

    static String of(JException e, String expression) {
        String code = e.getError();
        if (!CODE.matcher(code).matches()) {
            return ": " + e.getMessage();
        }
        return ". " + code + ": "
                + switch (code) {
                    case "T0410" ->
                        "Argument " + e.getCurrent() + " of function \"" + e.getExpected()
                                + "\" does not match function signature";
                    case "T0412" ->
                        "Argument 1 of function \"" + functionAt(e, expression) + "\" must be an array of "
                                + ("s".equals(e.getExpected()) ? "\"strings\"" : "\"numbers\"");
                    case "D3137" -> e.getCurrent();
                    // The library has this word for another one, in texts without values.
                    case "D3050", "D3010", "D3011", "D3020", "D3040", "T2006" ->
                        String.valueOf(e.getMessage()).replace("Object", "function");
                    default -> String.valueOf(e.getMessage());
                };
    }

    /** Returns the name of the function whose call is there; the library does not say. */
    private static Object functionAt(JException e, String expression) {
        if (e.getLocation() < 0 || e.getLocation() > expression.length()) {
            return e.getExpected();
        }
        Matcher name = NAME_BEFORE.matcher(expression.substring(0, e.getLocation()));
        return name.find() ? name.group(1) : String.valueOf(e.getExpected());
    }
}
