package dev.freehold.processor.layout;

/**
 * A field and how it is stored.
 *
 * @param label what messages call it
 * @param offset from the beginning of its struct in C, in bytes
 */
public record FieldLayout(String name, String label, Storage storage, long offset) {}
