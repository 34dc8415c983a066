/**
 * What the execution role of a state machine must be allowed to do: {@link io.github.asl4j.integrations.iam.IamPolicy}
 * makes the policy out of a definition, says why each permission is in it, and compares it with one that is there already.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html">AWS: IAM policies
 *     for integrated services</a>
 */
@NullMarked
package io.github.asl4j.integrations.iam;

import org.jspecify.annotations.NullMarked;
