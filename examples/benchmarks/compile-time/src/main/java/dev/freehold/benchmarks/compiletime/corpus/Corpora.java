package dev.freehold.benchmarks.compiletime.corpus;

import dev.freehold.benchmarks.compiletime.javac.Compilation;
import dev.freehold.benchmarks.compiletime.javac.Measurement;
import dev.freehold.benchmarks.compiletime.javac.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prepares the bodies of source code that are compiled. */
public final class Corpora {
  private static final int PACKAGES = 30;

  private Corpora() {}

  /** A library that knows nothing of ownership. */
  public static Corpus ordinary(Workplace workplace) throws IOException {
    List<Path> sources = javaFiles(workplace.target().resolve("corpus/ordinary"));
    return new Corpus(
        "A",
        "ordinary code, no ownership (commons-lang3)",
        sources,
        List.of(),
        lines(sources),
        1.02);
  }

  /**
   * Generated code in which every class uses ownership, and the pools that go with it.
   *
   * @param freehold the arguments that make javac run Freehold
   */
  public static Corpus ownership(Workplace workplace, List<String> freehold)
      throws IOException, InterruptedException {
    return generated(
        workplace, freehold, "B", "every class uses ownership (generated)", false, 1.9);
  }

  /** The same, where a tenth of the signatures says of type arguments who owns them. */
  public static Corpus typeArguments(Workplace workplace, List<String> freehold)
      throws IOException, InterruptedException {
    return generated(
        workplace,
        freehold,
        "C",
        "a tenth of the signatures has qualified type arguments (generated)",
        true,
        2.2);
  }

  private static Corpus generated(
      Workplace workplace,
      List<String> freehold,
      String name,
      String description,
      boolean typeArguments,
      double goal)
      throws IOException, InterruptedException {
    Path folder = workplace.emptyFolder("corpus/" + name);
    OwnershipSources.write(folder, PACKAGES, typeArguments);
    List<Path> sources = javaFiles(folder);
    return new Corpus(
        name,
        description,
        sources,
        pools(workplace, freehold, sources, "corpus/pools-" + name),
        lines(sources),
        goal);
  }

  /** Lets Freehold's processor write the pools without compiling anything. */
  private static List<Path> pools(
      Workplace workplace, List<String> freehold, List<Path> sources, String into)
      throws IOException, InterruptedException {
    Path folder = workplace.emptyFolder(into);
    List<String> arguments = new ArrayList<>(freehold);
    arguments.addAll(List.of("-proc:only", "-s", folder.toString()));
    Measurement writing = new Compilation(workplace, "pools", arguments).run(sources);
    List<Path> pools = javaFiles(folder);
    if (writing.exitCode() != 0 || pools.size() != PACKAGES) {
      throw new IllegalStateException(
          "Freehold wrote " + pools.size() + " of " + PACKAGES + " pools:\n" + writing.output());
    }
    return pools;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static long lines(List<Path> sources) throws IOException {
    long lines = 0;
    for (Path source : sources) {
      lines += Files.readAllLines(source).size();
    }
    return lines;
  }
}
