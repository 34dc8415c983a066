package io.github.asl4j.sample;

import static io.github.asl4j.test.AslAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.test.jqwik.TaskOutcomes;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the README shows. */
class CallMicroservicePropertyTest {

    private static final StateMachine MACHINE = CallMicroservice.definition()
            .bind(Map.of(
                    "PARTITION",
                    "aws",
                    "API_ENDPOINT",
                    "a1.execute-api.eu-west-1.amazonaws.com",
                    "SNS_TOPIC_ARN",
                    "topic"));

    @Property
    void everyResponseIsNotifiedOnce(@ForAll("responses") JsonNode response) {
        Execution execution = Interpreter.of(MACHINE)
                .tasks("apigateway:invoke", TaskHandler.of(request -> response))
                .tasks("sns:publish", TaskHandler.of(notification -> Map.of("MessageId", "1")))
                .run("{}");
        boolean isOk = response.get("StatusCode").intValue() == 200;
        assertThat(execution)
                .succeeded()
                .taskInputs("sns:publish")
                .extracting(notification -> notification.get("Message").textValue())
                .containsExactly(isOk ? "Call was successful" : "Call was not successful");
    }

    @Provide
    Arbitrary<JsonNode> responses() {
        return TaskOutcomes.of(MACHINE).results("Call API");
    }
}
