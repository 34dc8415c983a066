package io.github.asl4j.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.TaskResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SNS topic in this process: it keeps what is published to it. */
final class Topic {

    private final String arn;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    Topic(String arn) {
        this.arn = arn;
    }

    String arn() {
        return arn;
    }

    /** Returns all messages, in the order of their arrival. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** Answers {@code sns:publish} as SNS does. */
    TaskResult publish(JsonNode parameters) {
        String topicArn = parameters.path("TopicArn").asText();
        if (!topicArn.equals(arn)) {
            return TaskResult.failure("SNS.NotFoundException", "Topic does not exist: " + topicArn);
        }
        messages.add(parameters.path("Message").asText());
        return TaskResult.success(Map.of("MessageId", UUID.randomUUID().toString()));
    }
}
