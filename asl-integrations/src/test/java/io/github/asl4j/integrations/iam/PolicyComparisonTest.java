package io.github.asl4j.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.integrations.iam.PolicyComparison.Permission;
import io.github.asl4j.model.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyComparisonTest {

    private static final String TOPIC = "arn:aws:sns:us-east-1:1:t";
    private static final String MACHINE = """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
              "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:1:t", "Message": "m"}, "End": true}}}""";

    @Test
    void whatIsMissingIsLacking() {
        PolicyComparison comparison =
                compare("{\"Effect\": \"Allow\", \"Action\": \"sns:Subscribe\", \"Resource\": \"*\"}");
        assertThat(comparison.lacking()).containsExactly(new Permission("sns:Publish", TOPIC));
        assertThat(comparison.lacking().get(0)).hasToString("sns:Publish on " + TOPIC);
        assertThat(comparison.excess()).containsExactly("sns:Subscribe on *: no state needs it");
        assertThat(comparison.isSufficient()).isFalse();
        assertThat(compare(allow("sns:Publish", TOPIC + "2")).lacking()).hasSize(1);
        assertThat(compare(allow("sns:Publish", "arn:aws:sns:us-east-1:1:?")).lacking())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sns:Publish, arn:aws:sns:us-east-1:1:t, ''",
        "SNS:publish, arn:aws:sns:us-east-1:1:t, ''",
        "sns:*, arn:aws:sns:us-east-1:1:t, sns:Publish on arn:aws:sns:us-east-1:1:t is enough",
        "*, *, sns:Publish on arn:aws:sns:us-east-1:1:t is enough",
        "sns:Publish, *, sns:Publish on arn:aws:sns:us-east-1:1:t is enough",
        "sns:Publis?, arn:aws:sns:*:1:t, sns:Publish on arn:aws:sns:us-east-1:1:t is enough"
    })
    void wildcardsAreUnderstood(String action, String resource, String enough) {
        PolicyComparison comparison = compare(allow(action, resource));
        assertThat(comparison.isSufficient()).isTrue();
        if (enough.isEmpty()) {
            assertThat(comparison.excess()).isEmpty();
        } else {
            assertThat(comparison.excess()).containsExactly(action + " on " + resource + ": " + enough);
        }
    }

    @Test
    void whatIsNotJudgedIsTold() {
        PolicyComparison comparison = compare(allow("sns:Publish", TOPIC) + """
                , {"Effect": "Deny", "Action": "*", "Resource": "*"},
                {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
                {"Effect": "Allow", "Action": "s3:*", "NotResource": "arn:aws:s3:::b"}""");
        assertThat(comparison.notJudged())
                .containsExactly(
                        "/Statement/1 denies, whatever else allows",
                        "/Statement/2 allows all but its \"NotAction\"",
                        "/Statement/3 allows on all but its \"NotResource\"");
        assertThat(comparison.lacking()).isEmpty();
        assertThat(comparison.excess()).isEmpty();
        PolicyComparison conditional = compare(allow("sns:Publish", TOPIC)
                .replace("\"Effect\"", "\"Condition\": {\"Bool\": {\"aws:SecureTransport\": true}}, \"Effect\""));
        assertThat(conditional.isSufficient()).isTrue();
        assertThat(conditional.notJudged())
                .containsExactly("sns:Publish on " + TOPIC + " is only allowed under a condition");
    }

    @Test
    void aPlaceholderIsWhateverFits() {
        IamPolicy policy = IamPolicy.of(
                StateMachine.parse(MACHINE.replace(TOPIC, "arn:${AWS::Partition}:sns:${AWS::Region}:<ACCOUNT>:t")));
        assertThat(policy.compare(document(allow("sns:Publish", TOPIC))).isSufficient())
                .isTrue();
        assertThat(policy.compare(document(allow("sns:Publish", TOPIC))).excess())
                .isEmpty();
        assertThat(policy.compare(document(allow("sns:Publish", "arn:aws:sns:us-east-1:1:other")))
                        .isSufficient())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | the policy is no JSON",
                "{} | the policy has no \"Statement\"",
                "{\"Statement\": [{\"Effect\": \"allow\"}]} | /Statement/0: \"Effect\" is \"allow\"",
                "{\"Statement\": [{\"Effect\": \"Allow\"}]} | /Statement/0/Action must be a string",
                "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"a\", \"Resource\": {\"Ref\": \"T\"}}}"
                        + " | /Statement/0/Resource must be a string",
                "{\"Statement\": [3]} | /Statement/0: \"Effect\" is"
            })
    void whatIsNoPolicyIsRefused(String text, String message) {
        IamPolicy policy = IamPolicy.of(StateMachine.parse(MACHINE));
        assertThatThrownBy(() -> policy.compare(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "*, a, true",
        "a*, a, true",
        "a*c, abc, true",
        "a*c, ab, false",
        "a?c, abc, true",
        "a?c, a*c, false",
        "a*, a?b*, true",
        "abc, a*c, false",
        "*b*, abbb, true",
        "'', a, false",
        "a*b*c, a*c, false"
    })
    void aPatternCoversAnother(String wide, String narrow, boolean covers) {
        assertThat(Wildcard.coversResource(wide, narrow)).isEqualTo(covers);
    }

    private static PolicyComparison compare(String statements) {
        return IamPolicy.of(StateMachine.parse(MACHINE)).compare(document(statements));
    }

    private static String document(String statements) {
        return "{\"Version\": \"2012-10-17\", \"Statement\": [" + statements + "]}";
    }

    private static String allow(String action, String resource) {
        return "{\"Effect\": \"Allow\", \"Action\": \"" + action + "\", \"Resource\": [\"" + resource + "\"]}";
    }
}
