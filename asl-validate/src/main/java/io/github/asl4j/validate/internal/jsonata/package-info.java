/**
 * Reads JSONata expressions, as far as that is possible without evaluating them; not API, may change in any release.
 */
@NullMarked
package io.github.asl4j.validate.internal.jsonata;

import org.jspecify.annotations.NullMarked;
