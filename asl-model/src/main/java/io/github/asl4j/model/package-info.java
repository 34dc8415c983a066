/**
 * The Amazon States Language as immutable values: {@link io.github.asl4j.model.StateMachine}, its states and their
 * parts, each with a builder per query language, a strict reader and a writer that keep every detail of the text.
 *
 * <p>Import the static helpers of {@link io.github.asl4j.model.Asl} and start with
 * {@link io.github.asl4j.model.StateMachine#builder()} or
 * {@link io.github.asl4j.model.StateMachine#parse(String)}.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 */
@NullMarked
package io.github.asl4j.model;

import org.jspecify.annotations.NullMarked;
