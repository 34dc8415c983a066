/** What a project says of its definitions: {@link io.github.asl4j.validate.settings.Settings}. */
@NullMarked
package io.github.asl4j.validate.settings;

import org.jspecify.annotations.NullMarked;
