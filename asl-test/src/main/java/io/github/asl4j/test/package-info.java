/**
 * For tests of definitions: {@link io.github.asl4j.test.AslAssertions} about executions,
 * {@link io.github.asl4j.test.Coverage} of what they did not reach, and the embedded endpoint as a JUnit extension. They
 * need AssertJ and JUnit Jupiter, which the tests bring.
 */
@NullMarked
package io.github.asl4j.test;

import org.jspecify.annotations.NullMarked;
