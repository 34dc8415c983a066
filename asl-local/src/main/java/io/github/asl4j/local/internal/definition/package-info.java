/** How a test finds its state: in a machine, or as the whole definition. */
@NullMarked
package io.github.asl4j.local.internal.definition;

import org.jspecify.annotations.NullMarked;
