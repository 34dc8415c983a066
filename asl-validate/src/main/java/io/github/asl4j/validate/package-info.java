/**
 * Says what is wrong with a definition before AWS does, all of it in one pass, each defect with its line, column and
 * remedy: {@link io.github.asl4j.validate.Validator}.
 */
@NullMarked
package io.github.asl4j.validate;

import org.jspecify.annotations.NullMarked;
