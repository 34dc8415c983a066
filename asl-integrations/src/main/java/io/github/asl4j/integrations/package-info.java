/**
 * What a Task can call: the service integrations of AWS Step Functions as data
 * ({@link io.github.asl4j.integrations.Catalogue}) and, on that data, a typed Task builder for each
 * ({@link io.github.asl4j.integrations.SnsPublish}).
 *
 * <p>The builders are Task builders, with everything that {@link io.github.asl4j.model.TaskState} has, and the parameters
 * of the service instead of a raw {@code "Parameters"} or {@code "Arguments"}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html">AWS: Integrating services</a>
 */
@NullMarked
package io.github.asl4j.integrations;

import org.jspecify.annotations.NullMarked;
