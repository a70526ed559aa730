package dev.freehold.differential.language;

/** A parameter or a local variable; no two of one function share a name. */
public record Variable(String name, ValueType type) {}
