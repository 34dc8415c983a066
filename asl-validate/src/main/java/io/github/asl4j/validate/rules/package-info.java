/**
 * One class per rule; not API, may change in any release. A rule is named by its code, {@code MISSING_TRANSITION_TARGET}.
 */
@NullMarked
package io.github.asl4j.validate.rules;

import org.jspecify.annotations.NullMarked;
