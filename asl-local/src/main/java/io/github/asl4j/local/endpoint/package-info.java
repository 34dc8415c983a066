/**
 * An embedded server that speaks the API of Step Functions on loopback, for the unmodified AWS SDK, boto3 or CLI: start
 * one with {@link io.github.asl4j.local.endpoint.Endpoint}. Inside, each operation is a class of its name, an
 * {@code Action}; what it works on is kept in {@code Registry} and {@code Activities}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html">AWS: API Reference</a>
 */
@NullMarked
package io.github.asl4j.local.endpoint;

import org.jspecify.annotations.NullMarked;
