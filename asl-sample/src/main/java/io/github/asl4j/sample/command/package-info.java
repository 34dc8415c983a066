/** The command line of the sample. */
@NullMarked
package io.github.asl4j.sample.command;

import org.jspecify.annotations.NullMarked;
