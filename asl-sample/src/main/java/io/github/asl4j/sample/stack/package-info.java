/** The CloudFormation stack of the sample. */
@NullMarked
package io.github.asl4j.sample.stack;

import org.jspecify.annotations.NullMarked;
