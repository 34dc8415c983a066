/** The sample in AWS, by CloudFormation. */
@NullMarked
package io.github.asl4j.sample.aws;

import org.jspecify.annotations.NullMarked;
