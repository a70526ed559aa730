package dev.freehold.processor.layout;

/**
 * A field and how it is stored.
 *
 * @param label what messages call it
 */
public record FieldLayout(String name, String label, Storage storage) {}
