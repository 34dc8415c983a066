/** Diagnostics in the forms that people, editors and build servers read: {@link io.github.asl4j.validate.report.Report}. */
@NullMarked
package io.github.asl4j.validate.report;

import org.jspecify.annotations.NullMarked;
