/** Pictures of machines, and of the way that an execution took: {@link io.github.asl4j.diagram.Diagram}. */
@NullMarked
package io.github.asl4j.diagram;

import org.jspecify.annotations.NullMarked;
