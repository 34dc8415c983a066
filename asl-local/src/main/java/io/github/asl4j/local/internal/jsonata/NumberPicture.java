package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sub-picture of {@code $formatNumber}, taken apart and checked as XPath says.
 *
 * @see <a href="https://www.w3.org/TR/xpath-functions-31/#formatting-numbers">XPath: formatting numbers</a>
 */
record NumberPicture(
        String prefix,
        String suffix,
        String whole,
        String fraction,
        String exponent,
        boolean hasExponent,
        Symbols symbols) {

    /** The characters with a meaning; options may change them. */
    record Symbols(Map<String, String> texts) {

        private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

        static {
            DEFAULTS.put("decimal-separator", ".");
            DEFAULTS.put("grouping-separator", ",");
            DEFAULTS.put("exponent-separator", "e");
            DEFAULTS.put("infinity", "Infinity");
            DEFAULTS.put("minus-sign", "-");
            DEFAULTS.put("NaN", "NaN");
            DEFAULTS.put("percent", "%");
            DEFAULTS.put("per-mille", "\u2030");
            DEFAULTS.put("zero-digit", "0");
            DEFAULTS.put("digit", "#");
            DEFAULTS.put("pattern-separator", ";");
        }

        static Symbols of(Map<?, ?> options) {
            Map<String, String> texts = new LinkedHashMap<>(DEFAULTS);
            options.forEach((name, text) -> texts.put((String) name, String.valueOf(text)));
            return new Symbols(texts);
        }

        String text(String name) {
            return texts.getOrDefault(name, "");
        }

        char character(String name) {
            String text = text(name);
            return text.isEmpty() ? '\0' : text.charAt(0);
        }

        boolean isDigit(char character) {
            char zero = character("zero-digit");
            return character >= zero && character <= zero + 9;
        }

        boolean isActive(char character) {
            return isDigit(character)
                    || character == character("decimal-separator")
                    || character == character("exponent-separator")
                    || character == character("grouping-separator")
                    || character == character("digit")
                    || character == character("pattern-separator");
        }
    }

    /** Returns the one or two sub-pictures of a picture. */
    static List<NumberPicture> of(String picture, Symbols symbols) {
        List<NumberPicture> pictures = new ArrayList<>();
        String[] texts = picture.split(java.util.regex.Pattern.quote(symbols.text("pattern-separator")), -1);
        if (texts.length > 2) {
            throw new JException("D3080", -1);
        }
        for (String text : texts) {
            NumberPicture part = part(text, symbols);
            part.check(text);
            pictures.add(part);
        }
        return pictures;
    }

    private static NumberPicture part(String text, Symbols symbols) {
        char exponentSeparator = symbols.character("exponent-separator");
        int start = 0;
        while (start < text.length()
                && (!symbols.isActive(text.charAt(start)) || text.charAt(start) == exponentSeparator)) {
            start++;
        }
        int end = text.length();
        while (end > start && (!symbols.isActive(text.charAt(end - 1)) || text.charAt(end - 1) == exponentSeparator)) {
            end--;
        }
        String active = text.substring(start, end);
        int exponentAt = active.indexOf(exponentSeparator);
        String mantissa = exponentAt < 0 ? active : active.substring(0, exponentAt);
        int pointAt = mantissa.indexOf(symbols.character("decimal-separator"));
        return new NumberPicture(
                text.substring(0, start),
                text.substring(end),
                pointAt < 0 ? mantissa : mantissa.substring(0, pointAt),
                pointAt < 0 ? "" : mantissa.substring(pointAt + 1),
                exponentAt < 0 ? "" : active.substring(exponentAt + 1),
                exponentAt >= 0,
                symbols);
    }

    private void check(String text) {
        String grouping = symbols.text("grouping-separator");
        String percent = symbols.text("percent");
        String perMille = symbols.text("per-mille");
        String decimal = symbols.text("decimal-separator");
        String active = text.substring(prefix.length(), text.length() - suffix.length());
        refuseIf("D3086", active.isEmpty());
        refuseIf("D3081", text.indexOf(decimal) != text.lastIndexOf(decimal));
        refuseIf("D3082", text.indexOf(percent) != text.lastIndexOf(percent));
        refuseIf("D3083", text.indexOf(perMille) != text.lastIndexOf(perMille));
        refuseIf("D3084", text.contains(percent) && text.contains(perMille));
        boolean isPassive = active.chars().anyMatch(character -> !symbols.isActive((char) character));
        refuseIf("D3086", isPassive);
        String mantissa = whole + fraction;
        refuseIf("D3085", mantissa.chars().noneMatch(character -> isPlace((char) character)));
        refuseIf("D3087", text.contains(grouping + decimal) || text.contains(decimal + grouping));
        refuseIf("D3088", !text.contains(decimal) && whole.endsWith(grouping));
        refuseIf("D3089", text.contains(grouping + grouping));
        refuseIf("D3090", firstDigit(whole) >= 0 && whole.lastIndexOf(symbols.character("digit")) > firstDigit(whole));
        int optional = fraction.indexOf(symbols.character("digit"));
        refuseIf("D3091", optional >= 0 && lastDigit(fraction) > optional);
        refuseIf("D3092", hasExponent && !exponent.isEmpty() && (text.contains(percent) || text.contains(perMille)));
        refuseIf(
                "D3093",
                hasExponent
                        && (exponent.isEmpty()
                                || !exponent.chars().allMatch(character -> symbols.isDigit((char) character))));
    }

    private static void refuseIf(String code, boolean isWrong) {
        if (isWrong) {
            throw new JException(code, -1);
        }
    }

    private boolean isPlace(char character) {
        return symbols.isDigit(character) || character == symbols.character("digit");
    }

    private int firstDigit(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (symbols.isDigit(part.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int lastDigit(String part) {
        for (int i = part.length() - 1; i >= 0; i--) {
            if (symbols.isDigit(part.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how many digits a part has at least. */
    int digits(String part) {
        return (int) part.chars()
                .filter(character -> symbols.isDigit((char) character))
                .count();
    }

    /** Returns how many digits a part has at most. */
    int places(String part) {
        return (int) part.chars().filter(character -> isPlace((char) character)).count();
    }

    boolean hasOptionalWhole() {
        return whole.indexOf(symbols.character("digit")) >= 0;
    }

    /** Returns before how many places from the decimal point the grouping separators stand. */
    List<Integer> groups(boolean isWhole) {
        String part = isWhole ? new StringBuilder(whole).reverse().toString() : fraction;
        List<Integer> groups = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == symbols.character("grouping-separator")) {
                groups.add(count);
            } else {
                count++;
            }
        }
        return groups;
    }
}
