package io.github.asl4j.local.internal.jsonata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $formatNumber}: a number as a picture of XPath says. */
final class FormatNumber {

    private final NumberPicture picture;
    private final NumberPicture.Symbols symbols;
    private final int scale;
    private final int minWhole;
    private final int minFraction;
    private final int maxFraction;

    private FormatNumber(NumberPicture picture) {
        this.picture = picture;
        this.symbols = picture.symbols();
        int whole = picture.digits(picture.whole());
        int least = picture.digits(picture.fraction());
        int most = picture.places(picture.fraction());
        this.scale = whole;
        if (whole == 0 && most == 0) {
            if (picture.hasExponent()) {
                least = 1;
                most = 1;
            } else {
                whole = 1;
            }
        }
        if (picture.hasExponent() && whole == 0 && picture.hasOptionalWhole()) {
            whole = 1;
        }
        this.minWhole = whole;
        this.minFraction = whole == 0 && least == 0 ? 1 : least;
        this.maxFraction = Math.max(most, minFraction);
    }

    static @Nullable Object apply(BuiltIn.Arguments arguments) {
        if (!(arguments.get(0) instanceof Number number) || !(arguments.get(1) instanceof String picture)) {
            return null;
        }
        Map<?, ?> options = arguments.get(2) instanceof Map<?, ?> map ? map : Map.of();
        NumberPicture.Symbols symbols = NumberPicture.Symbols.of(options);
        List<NumberPicture> pictures = NumberPicture.of(picture, symbols);
        boolean isNegative = number.doubleValue() < 0;
        NumberPicture chosen = pictures.get(isNegative && pictures.size() == 2 ? 1 : 0);
        String sign = isNegative && pictures.size() == 1 ? symbols.text("minus-sign") : "";
        return sign
                + chosen.prefix()
                + (Double.isInfinite(number.doubleValue())
                        ? symbols.text("infinity")
                        : new FormatNumber(chosen).format(Math.abs(number.doubleValue())))
                + chosen.suffix();
    }

    private String format(double number) {
        BigDecimal value = BigDecimal.valueOf(number);
        String around = picture.prefix() + picture.suffix();
        if (around.contains(symbols.text("percent"))) {
            value = value.movePointRight(2);
        } else if (around.contains(symbols.text("per-mille"))) {
            value = value.movePointRight(3);
        }
        int exponent = 0;
        if (picture.hasExponent() && value.signum() != 0) {
            exponent = value.precision() - value.scale() - scale;
            value = value.movePointLeft(exponent);
        }
        String[] parts = value.setScale(maxFraction, RoundingMode.HALF_EVEN)
                .toPlainString()
                .split("\\.");
        String whole = parts[0].equals("0") ? "" : parts[0];
        String fraction = parts.length == 2 ? parts[1].replaceFirst("0+$", "") : "";
        StringBuilder text = new StringBuilder();
        text.append(grouped("0".repeat(Math.max(0, minWhole - whole.length())) + whole, true));
        fraction += "0".repeat(Math.max(0, minFraction - fraction.length()));
        if (!fraction.isEmpty()) {
            text.append(symbols.text("decimal-separator")).append(grouped(fraction, false));
        }
        if (picture.hasExponent()) {
            String digits = String.valueOf(Math.abs(exponent));
            int least = picture.exponent().length();
            text.append(symbols.text("exponent-separator"))
                    .append(exponent < 0 ? symbols.text("minus-sign") : "")
                    .append(own("0".repeat(Math.max(0, least - digits.length())) + digits));
        }
        return text.toString();
    }

    /** Puts separators between the digits: as far as the picture shows them, or if they are regular, everywhere. */
    private StringBuilder grouped(String digits, boolean isWhole) {
        List<Integer> groups = picture.groups(isWhole);
        int regular = isWhole ? regular(groups) : 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int place = isWhole ? digits.length() - i : i;
            if (i > 0 && (regular > 0 ? place % regular == 0 : groups.contains(place))) {
                text.append(symbols.text("grouping-separator"));
            }
            text.append(own(digits.substring(i, i + 1)));
        }
        return text;
    }

    /** Returns the size of the groups if all are of one size, else 0. */
    private static int regular(List<Integer> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) != groups.get(0) * (i + 1)) {
                return 0;
            }
        }
        return groups.isEmpty() ? 0 : groups.get(0);
    }

    /** Returns digits of the family that the options name. */
    private String own(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, (char) (text.charAt(i) - '0' + symbols.character("zero-digit")));
        }
        return text.toString();
    }
}
