package dev.freehold.benchmarks.compiletime;

import dev.freehold.benchmarks.compiletime.corpus.Corpus;
import dev.freehold.benchmarks.compiletime.javac.Compilation;
import dev.freehold.benchmarks.compiletime.javac.Measurement;
import dev.freehold.benchmarks.compiletime.javac.Workplace;
import dev.freehold.benchmarks.compiletime.tool.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compiles one corpus with every tool, in turns, so that a slow minute of the machine hits all. */
final class Comparison {
  private final Workplace workplace;
  private final List<Tool> tools;

  Comparison(Workplace workplace, List<Tool> tools) {
    this.workplace = workplace;
    this.tools = tools;
  }

  /** What each tool took, in the order of the tools, {@code runs} times each. */
  Map<Tool, List<Measurement>> run(Corpus corpus, int runs)
      throws IOException, InterruptedException {
    Map<Tool, List<Measurement>> results = new LinkedHashMap<>();
    for (int run = 1; run <= runs; run++) {
      for (Tool tool : tools) {
        Measurement measurement = compile(corpus, tool);
        System.err.printf(
            "%s run %d of %d: %-14s %7.2f s wall, %7.2f s CPU%n",
            corpus.name(),
            run,
            runs,
            tool.name(),
            measurement.wallSeconds(),
            measurement.cpuSeconds());
        results.computeIfAbsent(tool, key -> new ArrayList<>()).add(measurement);
      }
    }
    requireSameClasses(results);
    return results;
  }

  private static void requireSameClasses(Map<Tool, List<Measurement>> results) {
    Set<Long> counts = new HashSet<>();
    results.values().forEach(all -> all.forEach(one -> counts.add(one.classes())));
    if (counts.size() != 1) {
      throw new IllegalStateException("the tools wrote different numbers of classes: " + counts);
    }
  }

  private Measurement compile(Corpus corpus, Tool tool) throws IOException, InterruptedException {
    List<Path> pools = tool.writesPools() ? List.of() : corpus.pools();
    List<Path> sources = Stream.concat(corpus.sources().stream(), pools.stream()).toList();
    String name = corpus.name() + "-" + tool.name();
    Measurement measurement = new Compilation(workplace, name, tool.arguments()).run(sources);
    if (measurement.exitCode() != 0) {
      throw new IllegalStateException(
          tool.name() + " does not compile " + corpus.name() + ":\n" + measurement.output());
    }
    return measurement;
  }
}
