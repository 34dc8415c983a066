/** Shared by the modules of asl4j; not API, may change in any release. */
@NullMarked
package io.github.asl4j.model.internal;

import org.jspecify.annotations.NullMarked;
