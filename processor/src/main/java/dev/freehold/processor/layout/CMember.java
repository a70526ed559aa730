package dev.freehold.processor.layout;

/**
 * A member of a struct or union.
 *
 * @param offset from the beginning of the struct, in bytes
 */
public record CMember(String name, CType type, long offset) {}
