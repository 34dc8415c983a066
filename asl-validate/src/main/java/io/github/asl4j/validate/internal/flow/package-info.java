/**
 * What the data of a machine can look like at each of its states; not API, may change in any release.
 */
@NullMarked
package io.github.asl4j.validate.internal.flow;

import org.jspecify.annotations.NullMarked;
