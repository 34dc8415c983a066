package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code dynamodb:putItem}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface DynamoDbPutItem<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("dynamodb:putItem");

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

    /** Sets {@code "Item"}, an object, with computed values in it or without; required. */
    default B item(Map<String, ?> item) {
        return with("Item", item);
    }

    /** Sets {@code "Item"}, computed; required. */
    default B item(V item) {
        return with("Item", item);
    }

    /** Sets {@code "Expected"}, an object, with computed values in it or without. */
    default B expected(Map<String, ?> expected) {
        return with("Expected", expected);
    }

    /** Sets {@code "Expected"}, computed. */
    default B expected(V expected) {
        return with("Expected", expected);
    }

    /** Sets {@code "ReturnValues"}, one of the known values. */
    default B returnValues(DynamoDbReturnValues returnValues) {
        return with("ReturnValues", Json.of(returnValues.text()));
    }

    /** Sets {@code "ReturnValues"}, a text, also one that is not known here. */
    default B returnValues(String returnValues) {
        return with("ReturnValues", Json.of(returnValues));
    }

    /** Sets {@code "ReturnValues"}, computed. */
    default B returnValues(V returnValues) {
        return with("ReturnValues", returnValues);
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

    /** Sets {@code "ReturnItemCollectionMetrics"}, one of the known values. */
    default B returnItemCollectionMetrics(DynamoDbReturnItemCollectionMetrics returnItemCollectionMetrics) {
        return with("ReturnItemCollectionMetrics", Json.of(returnItemCollectionMetrics.text()));
    }

    /** Sets {@code "ReturnItemCollectionMetrics"}, a text, also one that is not known here. */
    default B returnItemCollectionMetrics(String returnItemCollectionMetrics) {
        return with("ReturnItemCollectionMetrics", Json.of(returnItemCollectionMetrics));
    }

    /** Sets {@code "ReturnItemCollectionMetrics"}, computed. */
    default B returnItemCollectionMetrics(V returnItemCollectionMetrics) {
        return with("ReturnItemCollectionMetrics", returnItemCollectionMetrics);
    }

    /** Sets {@code "ConditionalOperator"}, one of the known values. */
    default B conditionalOperator(DynamoDbConditionalOperator conditionalOperator) {
        return with("ConditionalOperator", Json.of(conditionalOperator.text()));
    }

    /** Sets {@code "ConditionalOperator"}, a text, also one that is not known here. */
    default B conditionalOperator(String conditionalOperator) {
        return with("ConditionalOperator", Json.of(conditionalOperator));
    }

    /** Sets {@code "ConditionalOperator"}, computed. */
    default B conditionalOperator(V conditionalOperator) {
        return with("ConditionalOperator", conditionalOperator);
    }

    /** Sets {@code "ConditionExpression"}, a text. */
    default B conditionExpression(String conditionExpression) {
        return with("ConditionExpression", Json.of(conditionExpression));
    }

    /** Sets {@code "ConditionExpression"}, computed. */
    default B conditionExpression(V conditionExpression) {
        return with("ConditionExpression", conditionExpression);
    }

    /** Sets {@code "ExpressionAttributeNames"}, an object, with computed values in it or without. */
    default B expressionAttributeNames(Map<String, ?> expressionAttributeNames) {
        return with("ExpressionAttributeNames", expressionAttributeNames);
    }

    /** Sets {@code "ExpressionAttributeNames"}, computed. */
    default B expressionAttributeNames(V expressionAttributeNames) {
        return with("ExpressionAttributeNames", expressionAttributeNames);
    }

    /** Sets {@code "ExpressionAttributeValues"}, an object, with computed values in it or without. */
    default B expressionAttributeValues(Map<String, ?> expressionAttributeValues) {
        return with("ExpressionAttributeValues", expressionAttributeValues);
    }

    /** Sets {@code "ExpressionAttributeValues"}, computed. */
    default B expressionAttributeValues(V expressionAttributeValues) {
        return with("ExpressionAttributeValues", expressionAttributeValues);
    }

    /** Sets {@code "ReturnValuesOnConditionCheckFailure"}, one of the known values. */
    default B returnValuesOnConditionCheckFailure(
            DynamoDbReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
        return with("ReturnValuesOnConditionCheckFailure", Json.of(returnValuesOnConditionCheckFailure.text()));
    }

    /** Sets {@code "ReturnValuesOnConditionCheckFailure"}, a text, also one that is not known here. */
    default B returnValuesOnConditionCheckFailure(String returnValuesOnConditionCheckFailure) {
        return with("ReturnValuesOnConditionCheckFailure", Json.of(returnValuesOnConditionCheckFailure));
    }

    /** Sets {@code "ReturnValuesOnConditionCheckFailure"}, computed. */
    default B returnValuesOnConditionCheckFailure(V returnValuesOnConditionCheckFailure) {
        return with("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure);
    }

    /** Builds a JSONPath Task state that calls {@code dynamodb:putItem}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements DynamoDbPutItem<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code dynamodb:putItem}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements DynamoDbPutItem<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
