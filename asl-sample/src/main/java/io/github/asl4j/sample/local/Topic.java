package io.github.asl4j.sample.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.TaskResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An SNS topic in this process: it keeps what is published to it. */
public final class Topic {

    private final String arn;
    private final Consumer<String> subscriber;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    Topic(String arn, Consumer<String> subscriber) {
        this.arn = arn;
        this.subscriber = subscriber;
    }

    /** Returns all messages, in the order of their arrival. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Answers {@code sns:publish} as SNS does. */
    TaskResult publish(JsonNode parameters) {
        String topicArn = parameters.path("TopicArn").asText();
        if (!topicArn.equals(arn)) {
            return TaskResult.failure("SNS.NotFoundException", "Topic does not exist: " + topicArn);
        }
        String message = parameters.path("Message").asText();
        messages.add(message);
        subscriber.accept(message);
        return TaskResult.success(Map.of("MessageId", UUID.randomUUID().toString()));
    }
}
