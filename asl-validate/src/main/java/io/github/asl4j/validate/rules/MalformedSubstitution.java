package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A substitution is {@code ${Name}}. What is almost one is an error where nothing else can be meant, as a whole string or in
 * an ARN, and a warning in other text if {@code ${Name}} stands elsewhere or is given a value. In JSONata braces and
 * {@code $name} mean something else.
 */
public final class MalformedSubstitution implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final String NAME = "([A-Za-z][A-Za-z0-9_]*+(?:(?:::|[.,-])[A-Za-z0-9_]++)*+)";

    /** Never closed: the text ends, or another brace opens, before one closes. */
    private static final Pattern NOT_CLOSED = Pattern.compile("\\$\\{" + NAME + "(?=[^{}]*+(?:\\{|$))");

    private static final Pattern NOT_OPENED = Pattern.compile("\\$" + NAME + "}");

    private static final Pattern PARTED = Pattern.compile("\\$ ++\\{ *+" + NAME + " *+}");

    /** Right in templates of Terraform. */
    private static final Pattern SPACED = Pattern.compile("\\$\\{(?: ++" + NAME + " *+| *+" + NAME + " ++)}");

    /** Only known names, because other services have such templates. */
    private static final Pattern WITHOUT_DOLLAR = Pattern.compile("(?<=^|:)\\{" + NAME + "}(?=:|$)");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Names names = new Names(definition);
        for (Text text : definition.texts()) {
            String value = text.value();
            if (!text.isName()
                    && isOdd(value)
                    && !value.contains("{%")
                    && !text.place().token().equals("Comment")) {
                check(text, names, diagnostics);
            }
        }
    }

    /** Returns whether a brace stands other than in {@code ${Name}}, as most do, or in {@code '{}'}. */
    private static boolean isOdd(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i > 0 && text.charAt(i - 1) == '$') {
                int end = endOfName(text, i + 1);
                if (end == i + 1 || end == text.length() || text.charAt(end) != '}') {
                    return true;
                }
                i = end;
            } else if (c == '{' && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ':')
                    || c == '}' && i > 0 && isPartOfName(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && isPartOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_:.,-".indexOf(c) >= 0;
    }

    private static void check(Text text, Names names, Diagnostics diagnostics) {
        String value = text.value();
        if (value.equals("${}")) {
            diagnostics.warning(text.place(), "\"${}\" is a substitution without a name; write \"${Name}\"");
            return;
        }
        Mending mending = new Mending(value, names);
        if (value.indexOf('$') >= 0) {
            mending.mend(NOT_CLOSED);
            mending.mend(NOT_OPENED);
            mending.mend(PARTED);
            mending.mend(SPACED);
        }
        if (value.charAt(0) == '{' || value.startsWith("arn:")) {
            mending.mend(WITHOUT_DOLLAR);
        }
        if (!mending.before.isEmpty()) {
            String message = "\"%s\" is a malformed substitution; write \"%s\"";
            (mending.isCertain
                            ? diagnostics.error(text.place(), message, mending.before, mending.after)
                            : diagnostics.warning(text.place(), message, mending.before, mending.after))
                    .suggest(mending.text);
        }
    }

    /** The names that are substitutions elsewhere, which are looked for once there is a doubt. */
    private static final class Names {

        private final Definition definition;
        private final Set<String> names = new HashSet<>();
        private boolean isRead;

        private Names(Definition definition) {
            this.definition = definition;
        }

        private boolean contain(String name) {
            if (!isRead) {
                isRead = true;
                names.addAll(definition.placeholderValues().keySet());
                definition.resource().ifPresent(resource -> names.addAll(resource.substitutions()));
                for (Text text : definition.texts()) {
                    if (text.value().contains("${")) {
                        PlaceholderSyntax.of(text.value()).stream()
                                .filter(Placeholder::isSubstitution)
                                .forEach(placeholder -> names.add(placeholder.name()));
                    }
                }
            }
            return names.contains(name);
        }
    }

    /** A text on the way to what it should be, and the first malformed substitution in it. */
    private static final class Mending {

        private final Names names;
        private final boolean isArn;
        private String text;
        private String before = "";
        private String after = "";
        private boolean isCertain;

        private Mending(String text, Names names) {
            this.text = text;
            this.names = names;
            this.isArn = text.startsWith("arn:");
        }

        private void mend(Pattern malformed) {
            Matcher matcher = malformed.matcher(text);
            Braces braces = new Braces(text);
            StringBuilder mended = null;
            while (matcher.find()) {
                String name = matcher.group(matcher.group(1) != null ? 1 : 2);
                boolean isAll = matcher.start() == 0 && matcher.end() == text.length();
                boolean isMeant = malformed != WITHOUT_DOLLAR && (isArn || isAll) || names.contain(name);
                braces.moveTo(matcher.start());
                if (isMeant && !(malformed == NOT_OPENED && braces.isOpen)) {
                    String right = "${" + name + "}";
                    if (mended == null) {
                        mended = new StringBuilder();
                    }
                    if (before.isEmpty()) {
                        before = matcher.group();
                        after = right;
                    }
                    matcher.appendReplacement(mended, Matcher.quoteReplacement(right));
                    isCertain |= malformed != SPACED && (isArn || isAll && malformed != WITHOUT_DOLLAR);
                }
            }
            if (mended != null) {
                text = matcher.appendTail(mended).toString();
            }
        }
    }

    /** Whether a brace is still open, as that of a shell: the one that closes then belongs to it. */
    private static final class Braces {

        private final String text;
        private int at;
        private boolean isOpen;

        private Braces(String text) {
            this.text = text;
        }

        private void moveTo(int end) {
            for (; at < end; at++) {
                char c = text.charAt(at);
                isOpen = c == '{' || isOpen && c != '}';
            }
        }
    }
}
