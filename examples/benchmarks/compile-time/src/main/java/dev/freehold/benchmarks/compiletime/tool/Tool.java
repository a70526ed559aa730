package dev.freehold.benchmarks.compiletime.tool;

import java.util.List;

/**
 * A way of compiling that is compared.
 *
 * @param name what the command line and the table call it
 * @param java the least JDK that it runs on
 * @param writesPools whether it writes the pools itself, and so must not be given them as sources
 * @param arguments what it adds to javac's command line
 * @param probes mistakes that it must find
 */
public record Tool(
    String name, int java, boolean writesPools, List<String> arguments, List<Probe> probes) {}
