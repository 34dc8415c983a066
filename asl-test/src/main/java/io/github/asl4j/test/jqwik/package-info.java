/**
 * Arbitraries for <a href="https://jqwik.net">jqwik</a> 1.9: {@link io.github.asl4j.test.jqwik.StateMachines},
 * {@link io.github.asl4j.test.jqwik.Inputs}, {@link io.github.asl4j.test.jqwik.TaskOutcomes} and
 * {@link io.github.asl4j.test.jqwik.Defects}.
 */
@NullMarked
package io.github.asl4j.test.jqwik;

import org.jspecify.annotations.NullMarked;
