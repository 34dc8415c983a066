package io.github.asl4j.integrations;

import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;

/**
 * Calls {@code codebuild:batchDeleteBuilds}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface CodeBuildBatchDeleteBuilds<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("codebuild:batchDeleteBuilds");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "Ids"}, an array, with computed values in it or without; required. */
    default B ids(List<?> ids) {
        return with("Ids", ids);
    }

    /** Sets {@code "Ids"}, computed; required. */
    default B ids(V ids) {
        return with("Ids", ids);
    }

    /** Builds a JSONPath Task state that calls {@code codebuild:batchDeleteBuilds}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements CodeBuildBatchDeleteBuilds<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code codebuild:batchDeleteBuilds}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements CodeBuildBatchDeleteBuilds<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
