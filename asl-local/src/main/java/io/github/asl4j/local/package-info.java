/**
 * Runs definitions in the JVM: {@link io.github.asl4j.local.Interpreter} gives the status, output, error, cause and
 * history that the service gives, with tasks answered by {@link io.github.asl4j.local.TaskHandler}s.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 */
@NullMarked
package io.github.asl4j.local;

import org.jspecify.annotations.NullMarked;
