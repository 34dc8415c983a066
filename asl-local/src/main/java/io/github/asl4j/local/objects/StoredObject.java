package io.github.asl4j.local.objects;

import java.time.Instant;

/**
 * What is known of an object without reading it.
 *
 * @param key its name in the bucket
 * @param size its bytes
 * @param lastModified when it was written
 * @param etag its entity tag in double quotes, as {@code ListObjectsV2} gives it
 */
public record StoredObject(String key, long size, Instant lastModified, String etag) {}
