package dev.freehold.checker.violation;

import java.util.List;

/**
 * A change of one file that was tried, and puts a violation right.
 *
 * @param help what it does, in words
 * @param edits from the start of the file to its end; none overlaps another
 */
public record Patch(String help, List<TextEdit> edits) {}
