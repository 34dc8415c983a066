package io.github.asl4j.validate.internal.jsonata;

import java.math.BigDecimal;
import java.util.Locale;

/** Values as JSON writes them, for messages. */
final class JsonataText {

    private JsonataText() {}

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns a finite number with an exponent only where it is below 1e-6 or from 1e21 on. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -6 && exponent < 21) {
            return decimal.toPlainString();
        }
        BigDecimal mantissa = decimal.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
