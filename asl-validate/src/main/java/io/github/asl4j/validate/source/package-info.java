/**
 * Files as users have them: definitions in JSON and YAML, templates of CloudFormation and SAM. {@link
 * io.github.asl4j.validate.source.SourceValidator} says what is wrong in them, at the places that they have there.
 */
@NullMarked
package io.github.asl4j.validate.source;

import org.jspecify.annotations.NullMarked;
