/** The sample on this machine: all of it is real but for the resources of AWS. */
@NullMarked
package io.github.asl4j.sample.local;

import org.jspecify.annotations.NullMarked;
