/** The data flow, templates and functions of JSONata states. */
@NullMarked
package io.github.asl4j.local.internal.jsonata;

import org.jspecify.annotations.NullMarked;
