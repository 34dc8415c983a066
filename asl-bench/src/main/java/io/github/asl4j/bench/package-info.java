/** Benchmarks; README.md in this module says how to run them, and what they gave. */
@NullMarked
package io.github.asl4j.bench;

import org.jspecify.annotations.NullMarked;
