package io.github.asl4j.local.internal.jsonata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as text, as ECMAScript writes it, with 15 digits at most unless it is a whole number of 64 bits. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private NumberText() {}

    static String of(Number number) {
        double value = number.doubleValue();
        if (number instanceof Long || number instanceof Integer || !Double.isFinite(value)) {
            return number.toString();
        } else if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= 21 || exponent < -6) {
            String digits = rounded.unscaledValue().abs().toString();
            return (value < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                    + "e" + (exponent > 0 ? "+" : "") + exponent;
        }
        return rounded.toPlainString();
    }
}
