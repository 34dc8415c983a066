/** Where distributed Maps read their items from and write their results to: buckets without S3. */
@NullMarked
package io.github.asl4j.local.objects;

import org.jspecify.annotations.NullMarked;
