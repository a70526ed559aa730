package dev.freehold.checker.types;

import java.util.List;

/**
 * What the body of a method does with values that can be closed, as its code shows.
 *
 * @param parameters what it does with each argument
 * @param result what it gives back
 */
public record BodySummary(List<ParameterEffect> parameters, GivenResult result) {}
