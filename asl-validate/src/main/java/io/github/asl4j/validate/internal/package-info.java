/**
 * What rules read and report to; not API, may change in any release.
 */
@NullMarked
package io.github.asl4j.validate.internal;

import org.jspecify.annotations.NullMarked;
