/** Where the sample can be deployed to, and how that speaks to the user. */
@NullMarked
package io.github.asl4j.sample.deployment;

import org.jspecify.annotations.NullMarked;
