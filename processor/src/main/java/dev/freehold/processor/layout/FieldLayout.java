package dev.freehold.processor.layout;

import dev.freehold.pool.Ordering;

/**
 * A field and how it is stored.
 *
 * @param label what messages call it
 * @param offset from the beginning of its struct in C, in bytes
 * @param ordering how other threads see accesses; plain unless the pool is shared, and for all that
 *     is not one primitive value
 */
public record FieldLayout(
    String name, String label, FieldStorage storage, long offset, Ordering.Mode ordering) {}
