package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code dynamodb:getItem}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface DynamoDbGetItem<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("dynamodb:getItem");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "TableName"}, a text; required. */
    default B tableName(String tableName) {
        return with("TableName", Json.of(tableName));
    }

    /** Sets {@code "TableName"}, computed; required. */
    default B tableName(V tableName) {
        return with("TableName", tableName);
    }

    /** Sets {@code "Key"}, an object, with computed values in it or without; required. */
    default B key(Map<String, ?> key) {
        return with("Key", key);
    }

    /** Sets {@code "Key"}, computed; required. */
    default B key(V key) {
        return with("Key", key);
    }

    /** Sets {@code "AttributesToGet"}, an array, with computed values in it or without. */
    default B attributesToGet(List<?> attributesToGet) {
        return with("AttributesToGet", attributesToGet);
    }

    /** Sets {@code "AttributesToGet"}, computed. */
    default B attributesToGet(V attributesToGet) {
        return with("AttributesToGet", attributesToGet);
    }

    /** Sets {@code "ConsistentRead"}, a boolean. */
    default B consistentRead(boolean consistentRead) {
        return with("ConsistentRead", Json.of(consistentRead));
    }

    /** Sets {@code "ConsistentRead"}, computed. */
    default B consistentRead(V consistentRead) {
        return with("ConsistentRead", consistentRead);
    }

    /** Sets {@code "ReturnConsumedCapacity"}, one of the known values. */
    default B returnConsumedCapacity(DynamoDbReturnConsumedCapacity returnConsumedCapacity) {
        return with("ReturnConsumedCapacity", Json.of(returnConsumedCapacity.text()));
    }

    /** Sets {@code "ReturnConsumedCapacity"}, a text, also one that is not known here. */
    default B returnConsumedCapacity(String returnConsumedCapacity) {
        return with("ReturnConsumedCapacity", Json.of(returnConsumedCapacity));
    }

    /** Sets {@code "ReturnConsumedCapacity"}, computed. */
    default B returnConsumedCapacity(V returnConsumedCapacity) {
        return with("ReturnConsumedCapacity", returnConsumedCapacity);
    }

    /** Sets {@code "ProjectionExpression"}, a text. */
    default B projectionExpression(String projectionExpression) {
        return with("ProjectionExpression", Json.of(projectionExpression));
    }

    /** Sets {@code "ProjectionExpression"}, computed. */
    default B projectionExpression(V projectionExpression) {
        return with("ProjectionExpression", projectionExpression);
    }

    /** Sets {@code "ExpressionAttributeNames"}, an object, with computed values in it or without. */
    default B expressionAttributeNames(Map<String, ?> expressionAttributeNames) {
        return with("ExpressionAttributeNames", expressionAttributeNames);
    }

    /** Sets {@code "ExpressionAttributeNames"}, computed. */
    default B expressionAttributeNames(V expressionAttributeNames) {
        return with("ExpressionAttributeNames", expressionAttributeNames);
    }

    /** Builds a JSONPath Task state that calls {@code dynamodb:getItem}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements DynamoDbGetItem<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code dynamodb:getItem}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements DynamoDbGetItem<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
