package dev.freehold.checker.baseline;

import dev.freehold.checker.violation.Trend;

/**
 * What came of a compilation with a baseline.
 *
 * @param note what is to be said of it, in a sentence
 * @param trend what was accepted, and what is gone
 */
public record BaselineOutcome(String note, Trend trend) {}
