package dev.freehold.benchmarks.compiletime.tool;

/**
 * A mistake that a tool must find, so that a tool that silently did nothing is not measured.
 *
 * @param source a class {@code depot.Probe} with the mistake
 * @param answer what the tool's output says of it
 */
public record Probe(String source, String answer) {}
