package dev.freehold.benchmarks.runtime.chart;

import java.util.List;

/**
 * Bars that share a scale.
 *
 * @param title what they compare
 * @param bars from top to bottom
 */
public record Panel(String title, List<Bar> bars) {}
