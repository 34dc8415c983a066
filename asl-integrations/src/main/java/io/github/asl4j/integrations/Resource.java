package io.github.asl4j.integrations;

import java.util.Optional;

/**
 * What the text of a {@code "Resource"} names, and what is wrong with it.
 *
 * <p>The partition may be any text, and any other part may hold a placeholder. What a placeholder makes unknown is never
 * wrong.
 *
 * @param kind what it names
 * @param integration the integration that it names, if that is one with data in the {@link Catalogue}
 * @param pattern how the Task waits; empty where that is not known, and of activities
 * @param problem what is wrong with it; empty if nothing is
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html">AWS: Integrating services</a>
 */
public record Resource(
        Kind kind, Optional<Integration> integration, Optional<IntegrationPattern> pattern, Optional<Problem> problem) {

    /** Returns what the text of a {@code "Resource"} names; never fails. */
    public static Resource of(String text) {
        return ResourceReader.read(text);
    }

    /** What a resource can name. */
    public enum Kind {
        /** An optimized integration, {@code arn:aws:states:::sns:publish}. */
        OPTIMIZED_INTEGRATION,
        /** An action of the AWS SDK, {@code arn:aws:states:::aws-sdk:dynamodb:query}. */
        AWS_SDK_INTEGRATION,
        /** An HTTP task, {@code arn:aws:states:::http:invoke}. */
        HTTP_TASK,
        /**
         * What an Item Reader or a Result Writer of a distributed Map calls, {@code arn:aws:states:::s3:getObject}; AWS
         * documents none of them for a Task, and accepts them there.
         */
        DISTRIBUTED_MAP,
        /** A Lambda function, {@code arn:aws:lambda:us-east-1:123456789012:function:name}, of any version or alias. */
        LAMBDA_FUNCTION,
        /** An activity, {@code arn:aws:states:us-east-1:123456789012:activity:name}. */
        ACTIVITY,
        /** Nothing that is known: wrong, or not known before the placeholders in it are. */
        UNKNOWN
    }

    /**
     * What is wrong with a resource.
     *
     * @param kind what kind of thing is
     * @param message what is wrong with the text, then what to do
     * @param suggestion the text that should stand there, where that is known
     */
    public record Problem(Kind kind, String message, Optional<String> suggestion) {

        /** What can be wrong with a resource. */
        public enum Kind {
            /** It is no ARN at all. */
            NO_ARN,
            /** It is the ARN of nothing that a Task can call: misspelt, in the wrong case, or another thing of AWS. */
            UNKNOWN_RESOURCE,
            /**
             * It is a service or action of the AWS SDK that is not known here, and like none that is. AWS may have added it
             * since.
             */
            UNLISTED_SDK_ACTION,
            /** It exists, but cannot be waited for in this way. */
            UNSUPPORTED_PATTERN
        }
    }
}
