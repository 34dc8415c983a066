package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.utils.Constants;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the codes of what is wrong with a picture of a date or an integer; the library has only the words. */
final class PictureErrors {

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put(Constants.ERR_MSG_SEQUENCE_UNSUPPORTED, "D3130");
        CODES.put(Constants.ERR_MSG_DIFF_DECIMAL_GROUP, "D3131");
        CODES.put(Constants.ERR_MSG_UNKNOWN_COMPONENT_SPECIFIER, "D3132");
        CODES.put(Constants.ERR_MSG_INVALID_NAME_MODIFIER, "D3133");
        CODES.put(Constants.ERR_MSG_TIMEZONE_FORMAT, "D3134");
        CODES.put(Constants.ERR_MSG_NO_CLOSING_BRACKET, "D3135");
        CODES.put(Constants.ERR_MSG_MISSING_FORMAT, "D3136");
    }

    private PictureErrors() {}

    static @Nullable Object apply(BuiltIn.Arguments arguments) {
        try {
            return arguments.callLibrary();
        } catch (JException e) {
            throw e;
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            for (Map.Entry<String, String> code : CODES.entrySet()) {
                String[] parts = code.getKey().split("%s", 2);
                int at = message.indexOf(parts[0]);
                if (at >= 0) {
                    int end = parts.length == 2 ? message.length() - parts[1].length() : 0;
                    String value = parts.length == 2 ? message.substring(at + parts[0].length(), end) : null;
                    throw new JException(e, code.getValue(), -1, value, null);
                }
            }
            if (arguments.function().equals("toMillis") && arguments.get(1) == null) {
                throw new JException(e, "D3110", -1, arguments.get(0), null);
            }
            throw e;
        }
    }
}
