/** Reads the items of distributed Maps: formats of files, lists of objects, manifests. */
@NullMarked
package io.github.asl4j.local.internal.items;

import org.jspecify.annotations.NullMarked;
