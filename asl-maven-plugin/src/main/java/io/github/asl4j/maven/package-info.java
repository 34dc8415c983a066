/** The goals of the Maven plugin. */
@NullMarked
package io.github.asl4j.maven;

import org.jspecify.annotations.NullMarked;
