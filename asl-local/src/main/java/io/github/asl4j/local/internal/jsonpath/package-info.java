/** The data flow, templates, paths and intrinsic functions of JSONPath states. */
@NullMarked
package io.github.asl4j.local.internal.jsonpath;

import org.jspecify.annotations.NullMarked;
