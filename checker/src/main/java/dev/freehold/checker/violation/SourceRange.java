package dev.freehold.checker.violation;

/**
 * A stretch of a source file.
 *
 * @param file as javac names it
 * @param line where it begins, from 1
 * @param column the same in characters, from 1; a tab is one
 * @param endLine where it ends, from 1
 * @param endColumn the column of what follows its last character, from 1
 * @param code the whole line where it begins, without the end of the line
 */
public record SourceRange(
    String file, int line, int column, int endLine, int endColumn, String code) {}
