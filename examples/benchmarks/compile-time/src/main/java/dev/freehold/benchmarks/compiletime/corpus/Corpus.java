package dev.freehold.benchmarks.compiletime.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * Sources that every tool compiles.
 *
 * @param name what the command line calls it
 * @param description what it is, in a few words
 * @param sources what a person wrote
 * @param pools what Freehold writes itself while it compiles, and the others are given as sources
 * @param lines how many lines {@code sources} have
 * @param goal what Freehold may cost at most, as a multiple of javac's time
 */
public record Corpus(
    String name,
    String description,
    List<Path> sources,
    List<Path> pools,
    long lines,
    double goal) {}
