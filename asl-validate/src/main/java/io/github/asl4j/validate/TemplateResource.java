package io.github.asl4j.validate;

import java.util.List;
import java.util.Set;

/**
 * How a template of CloudFormation or SAM holds a definition.
 *
 * @param substitutions the names that will have values when it is deployed: those that {@code DefinitionSubstitutions} and
 *     {@code Fn::Sub} replace
 * @param definitionProperties the properties that give the definition, of {@code Definition}, {@code DefinitionString}, {@code
 *     DefinitionUri}, {@code DefinitionS3Location}; exactly one must
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html">
 *     AWS::StepFunctions::StateMachine</a>
 */
public record TemplateResource(Set<String> substitutions, List<String> definitionProperties) {

    /** Copies both. */
    public TemplateResource {
        substitutions = Set.copyOf(substitutions);
        definitionProperties = List.copyOf(definitionProperties);
    }
}
