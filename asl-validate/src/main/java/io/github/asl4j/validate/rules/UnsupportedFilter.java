package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Step Functions has no functions in paths, and its filters compare a member of an element with a literal. */
public final class UnsupportedFilter implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"");

    private static final Pattern FUNCTION = Pattern.compile("\\.([A-Za-z]+)\\(");

    private static final Pattern OPERATOR =
            Pattern.compile("=~|\\s(?:in|nin|subsetof|anyof|noneof|size|empty|contains)\\s");

    private static final Pattern TWO_VALUES = Pattern.compile("(?:==|!=|<=?|>=?)\\s*([@$])");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().forEach(expression -> {
            Form form = expression.form();
            if (form != Form.JSONATA && form != Form.LITERAL) {
                String text = expression.text();
                if (text.startsWith("$")
                        && text.indexOf('(') > 0
                        && !expression.hasPlaceholder()
                        && expression.problem().isEmpty()) {
                    check(expression, QUOTED.matcher(text).replaceAll("''"), diagnostics);
                }
            }
        });
    }

    private static void check(Expression expression, String path, Diagnostics diagnostics) {
        Matcher function = FUNCTION.matcher(path);
        Matcher operator = OPERATOR.matcher(path);
        if (function.find()) {
            diagnostics.warning(
                    expression.place(),
                    "Step Functions documents no functions in paths, and this one calls %s(); use an intrinsic function"
                            + " as States.ArrayLength",
                    function.group(1));
        } else if (path.contains("?") && operator.find()) {
            diagnostics.warning(
                    expression.place(),
                    "Step Functions documents no operator \"%s\" in filters; compare by == != < <= > >=, or use JSONata",
                    operator.group().strip());
        } else if (path.contains("?") && TWO_VALUES.matcher(path).find()) {
            diagnostics.warning(
                    expression.place(),
                    "this filter compares two values of the data, which Step Functions does not document; compare with a"
                            + " literal, or use JSONata");
        }
    }
}
