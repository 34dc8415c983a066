package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReaderTest {

    private static final String GOOD = """
            {
              "StartAt": "A",
              "States": {
                "A": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::sns:publish",
                  "Next": "B"
                },
                "B": {
                  "Type": "Succeed"
                }
              }
            }
            """;

    /** Each row replaces one line of a good definition and expects one exact message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 | \"Next\": \"Bee\" | 7:15: \"Next\": \"Bee\" is not a state of this \"States\" object; it has [A, B] at /States/A/Next",
                "2 | \"StartAt\": \"a\", | 2:14: \"StartAt\": \"a\" is not a state of this \"States\" object; it has [A, B] at /StartAt",
                "7 | \"Nxt\": \"B\" | 7:14: \"Nxt\" is not a field of a Task state; did you mean \"Next\"? at /States/A/Nxt",
                "7 | \"Next\": 1 | 7:15: \"Next\" is 1; it must be a string at /States/A/Next",
                "7 | \"End\": true, \"Next\": \"B\" | 4:10: \"Next\" and \"End\": true exclude one another at /States/A",
                "7 | \"End\": false | 4:10: \"Next\" or \"End\": true is required in a Task state at /States/A",
                "7 | \"Output\": 1, \"Next\": \"B\" | 7:17: \"Output\" belongs to JSONata; this state uses JSONPath at /States/A/Output",
                "7 | \"InputPath\": \"x\", \"Next\": \"B\" | 7:20: \"x\" is not a path: it must begin with \"$\" at column 1 at /States/A/InputPath",
                "7 | \"ResultPath\": \"$.a[*]\", \"Next\": \"B\" | 7:21: \"$.a[*]\" can select more than one node; only members and single indices are allowed here at /States/A/ResultPath",
                "7 | \"Parameters\": {\"a.$\": 1}, \"Next\": \"B\" | 7:29: 1 is not a string; the value of a \".$\" key is a path or an intrinsic function at /States/A/Parameters/a.$",
                "7 | \"Parameters\": {\"a.$\": \"$.x\", \"a\": 1}, \"Next\": \"B\" | 7:41: \"a\" and \"a.$\" give the same member at /States/A/Parameters/a",
                "7 | \"Parameters\": {\"a.$\": \"States.Formatt('x')\"}, \"Next\": \"B\" | 7:29: \"States.Formatt('x')\" is not a call of an intrinsic function: an intrinsic function is expected, perhaps States.Format, at column 1 at /States/A/Parameters/a.$",
                "7 | \"TimeoutSeconds\": 0, \"Next\": \"B\" | 7:25: \"TimeoutSeconds\" is 0; it must be a whole number from 1 to 99999999 at /States/A/TimeoutSeconds",
                "7 | \"TimeoutSeconds\": 1e999999999, \"Next\": \"B\" | 7:25: \"TimeoutSeconds\" is 1e999999999; it must be a whole number from 1 to 99999999 at /States/A/TimeoutSeconds",
                "7 | \"TimeoutSeconds\": 60, \"HeartbeatSeconds\": 60, \"Next\": \"B\" | 7:49: \"HeartbeatSeconds\" is 60 seconds; it must be less than \"TimeoutSeconds\" (60) at /States/A/HeartbeatSeconds",
                "7 | \"TimeoutSeconds\": 60, \"TimeoutSecondsPath\": \"$.t\", \"Next\": \"B\" | 4:10: \"TimeoutSeconds\" and \"TimeoutSecondsPath\" exclude one another at /States/A",
                "7 | \"Retry\": [{\"ErrorEquals\": []}], \"Next\": \"B\" | 7:33: \"ErrorEquals\" must not be empty at /States/A/Retry/0/ErrorEquals",
                "7 | \"Retry\": [{\"ErrorEquals\": [\"States.ALL\", \"X\"]}], \"Next\": \"B\" | 7:33: \"States.ALL\" must stand alone in its \"ErrorEquals\" at /States/A/Retry/0/ErrorEquals",
                "7 | \"Retry\": [{\"ErrorEquals\": [\"States.ALL\"]}, {\"ErrorEquals\": [\"X\"]}], \"Next\": \"B\" | 7:17: \"States.ALL\" must be in the last Retrier at /States/A/Retry/0",
                "7 | \"Catch\": [{\"ErrorEquals\": [\"X\"]}], \"Next\": \"B\" | 7:17: \"Next\" is required in a Catcher at /States/A/Catch/0",
                "7 | \"Catch\": [{\"ErrorEquals\": [\"X\"], \"Next\": \"C\"}], \"Next\": \"B\" | 7:48: \"Next\": \"C\" is not a state of this \"States\" object; it has [A, B] at /States/A/Catch/0/Next",
                "7 | \"QueryLanguage\": \"Jsonata\", \"Next\": \"B\" | 7:24: \"QueryLanguage\" is \"Jsonata\"; it must be one of [JSONPath, JSONata] at /States/A/QueryLanguage",
                "7 | \"Next\": \"B\", \"Next\": \"A\" | 7:20: \"Next\" stands twice in this object; names must be unique at /States/A/Next",
                "6 | \"Resource\": \"\", | 6:19: \"Resource\" must not be empty at /States/A/Resource",
                "5 | \"Type\": \"task\", | 5:15: \"task\" is not a type of state; did you mean \"Task\"? at /States/A/Type",
                "5 | \"Typ\": \"Task\", | 4:10: \"Type\" is required in a state; it is one of",
                "10 | \"Type\": \"Succeed\", \"Assign\": {\"a\": 1} | 10:36: \"Assign\" is not a field of a Succeed state",
                "10 | \"Type\": \"Fail\", \"Error\": \"a\", \"ErrorPath\": \"$.e\" | 9:10: \"Error\" and \"ErrorPath\" exclude one another at /States/B",
                "10 | \"Type\": \"Choice\", \"Choices\": [] | 10:36: \"Choices\" must not be empty at /States/B/Choices",
                "10 | \"Type\": \"Choice\", \"Choices\": [{\"Next\": \"A\"}] | 10:37: a comparison operator, \"And\", \"Or\" or \"Not\" is required in a data test at /States/B/Choices/0",
                "10 | \"Type\": \"Choice\", \"Choices\": [{\"IsNull\": true, \"Next\": \"A\"}] | 10:37: \"IsNull\" needs a \"Variable\" beside it at /States/B/Choices/0",
                "10 | \"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"IsString\": true, \"Next\": \"A\"}] | 10:37: [IsNull, IsString] exclude one another",
                "10 | \"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"NumericEquals\": \"1\", \"Next\": \"A\"}] | 10:74: \"NumericEquals\" is \"1\"; it must be a number at /States/B/Choices/0/NumericEquals",
                "10 | \"Type\": \"Choice\", \"Choices\": [{\"Not\": {\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"A\"}, \"Next\": \"A\"}] | 10:89: \"Next\" is not a field of a data test at /States/B/Choices/0/Not/Next",
                "2 | \"StartAt\": ${Start}, | 2:14: ${Start} stands where a JSON value belongs; give its value with StateMachine.parse(text, substitutions)",
            })
    void aDefectIsReportedWithItsPlaceAndRemedy(int line, String replacement, String message) {
        String[] lines = GOOD.split("\n");
        lines[line - 1] = lines[line - 1].replaceAll("\\S.*", "") + replacement;
        assertThatThrownBy(() -> StateMachine.parse(String.join("\n", lines)))
                .isInstanceOf(InvalidDefinitionException.class)
                .message()
                .startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1: the text is empty; a JSON value is expected",
                "[] | 1:1: a definition must be an object, not an array",
                "null | 1:1: a definition must be an object, not null",
                "{} | 1:1: \"StartAt\" is required in a state machine",
                "{\"StartAt\": \"A\", \"States\": {}} | 1:28: \"States\" must not be empty at /States",
                "{\"StartAt\": \"A\", \"States\": []} | 1:28: \"States\" is an array; it must be an object at /States",
                "{\"StartAt\": \"A\", \"States\": {\"A\": 1}} | 1:34: a state must be an object, not 1 at /States/A",
                "{\"StartAt\": \"\", \"States\": {\"\": {\"Type\": \"Succeed\"}}} | 1:13: \"StartAt\" must not be empty at /StartAt",
                "{} {} | 1:4: nothing may follow the JSON value",
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\", \"QueryLanguage\": \"JSONPath\"}}} | 1:62: a state of JSONPath cannot stand in a machine of JSONata",
            })
    void anythingThatIsNoDefinitionIsRefused(String text, String message) {
        assertThatThrownBy(() -> StateMachine.parse(text))
                .isInstanceOf(InvalidDefinitionException.class)
                .message()
                .startsWith(message);
    }

    @Test
    void aPlaceCanBeReadFromTheException() {
        InvalidDefinitionException e = catchThrowableOfType(
                InvalidDefinitionException.class,
                () -> StateMachine.parse(GOOD.replace("\"Next\": \"B\"", "\"Next\": \"C\"")));
        assertThat(e.line()).isEqualTo(7);
        assertThat(e.column()).isEqualTo(15);
        assertThat(e.pointer()).isEqualTo("/States/A/Next");
        assertThat(e.problem()).isEqualTo("\"Next\": \"C\" is not a state of this \"States\" object; it has [A, B]");
    }

    @Test
    void pointersEscapeSlashesAndTildes() {
        assertThatThrownBy(() -> StateMachine.parse(
                        GOOD.replace("\"B\"", "\"a/b~c\"").replace("\"Succeed\"", "\"Succeed\", \"End\": true")))
                .message()
                .endsWith("at /States/a~1b~0c/End");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreAccepted() {
        String windows = "\uFEFF" + GOOD.replace("\n", "\r\n");
        assertThat(StateMachine.parse(windows)).isEqualTo(StateMachine.parse(GOOD));
        assertThatThrownBy(() -> StateMachine.parse(windows.replace("\"Next\": \"B\"", "\"Next\": \"C\"")))
                .message()
                .startsWith("7:15: ");
    }

    @Test
    void moreThanTheLargestDefinitionIsRefused() {
        String comment = "é".repeat(StateMachine.MAX_DEFINITION_BYTES / 2);
        assertThatThrownBy(() -> StateMachine.parse(
                        GOOD.replace("{\n  \"StartAt\"", "{ \"Comment\": \"" + comment + "\", \"StartAt\"")))
                .isInstanceOf(InvalidDefinitionException.class)
                .message()
                .contains("bytes; at most 1048576 are allowed");
    }

    @Test
    void moreThanTheDeepestNestingIsRefused() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> StateMachine.parse("{\"A\": " + deep)).isInstanceOf(InvalidDefinitionException.class);
        String allowed = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true, \"Result\": "
                + "[".repeat(StateMachine.MAX_DEPTH - 3) + "]".repeat(StateMachine.MAX_DEPTH - 3) + "}}}";
        assertThat(StateMachine.parse(allowed).toJson()).hasSizeGreaterThan(2 * StateMachine.MAX_DEPTH);
    }

    @Test
    void unknownFieldsCanBeKeptInTheirPlace() {
        String text =
                "{\"StartAt\":\"A\",\"Owner\":{\"team\":[1.0]},\"States\":{\"A\":{\"Type\":\"Pass\",\"Color\":\"red\",\"End\":true}}}";
        StateMachine machine = StateMachine.parse(text, ParseOptions.strict().keepUnknownFields());
        assertThat(machine.json().toText()).isEqualTo(text);
        assertThat(machine.field("Owner")).contains(Json.of(Map.of("team", java.util.List.of(1.0))));
        assertThat(machine.states().get("A").field("Color")).contains(Json.of("red"));
        assertThat(machine.bind(Map.of())).isEqualTo(machine);
    }

    @Test
    void substitutionsBecomePartOfTheText() {
        String text =
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"${Arn}\",\"TimeoutSeconds\":${Limit},\"End\":true}}}";
        StateMachine machine = StateMachine.parse(text, Map.of("Limit", "60"));
        assertThat(((TaskState) machine.states().get("A")).timeoutSeconds()).contains(new Dynamic.Literal<>(60));
        assertThat(machine.placeholders()).containsExactly("Arn");
    }

    /** As in "Catch" of a Pass state, which newer versions of the language may have. */
    @Test
    void fieldsOfOtherStatesAreKeptWhateverTheyHold() {
        Set<String> names = new TreeSet<>();
        for (String type : AslSchema.stateTypes()) {
            AslSchema.state(type, QueryLanguage.JSONPATH)
                    .toNode()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(names::add);
        }
        AslSchema.state("Pass", QueryLanguage.JSONPATH)
                .toNode()
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::remove);
        AslSchema.state("Pass", QueryLanguage.JSONATA)
                .toNode()
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::remove);
        assertThat(names).contains("Catch", "Branches", "Choices");
        for (String name : names) {
            String text =
                    "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"" + name + "\":\"$n\",\"End\":true}}}";
            StateMachine machine =
                    StateMachine.parse(text, ParseOptions.strict().keepUnknownFields());
            assertThat(machine.states().get("A").field(name)).contains(Json.of("$n"));
        }
    }
}
