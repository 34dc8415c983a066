/** The command {@code asl}. */
@NullMarked
package io.github.asl4j.cli;

import org.jspecify.annotations.NullMarked;
