package dev.freehold.checker.violation;

/** Something that led to a violation: what happened at a place. */
public record Step(SourceRange place, String text) {}
