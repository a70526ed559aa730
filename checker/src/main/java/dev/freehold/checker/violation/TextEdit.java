package dev.freehold.checker.violation;

/** Another text for a stretch of a file; an empty stretch is where text is inserted. */
public record TextEdit(SourceRange place, String text) {}
