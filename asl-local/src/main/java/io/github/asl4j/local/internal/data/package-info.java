/** Run-time data as plain maps, lists, strings, numbers, booleans and null, and what is evaluated over it. */
@NullMarked
package io.github.asl4j.local.internal.data;

import org.jspecify.annotations.NullMarked;
