package dev.freehold.benchmarks.compiletime.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where things lie.
 *
 * @param target the module's build folder
 * @param freehold the jar that goes on the processor path
 * @param runtime Freehold's jar for the class path
 */
public record Workplace(Path target, Path freehold, Path runtime) {
  /** The javac of the JDK that runs this. */
  public static Path javac() {
    return Path.of(System.getProperty("java.home"), "bin", "javac");
  }

  /** The class path of every compilation; the Checker Framework finds its qualifiers only there. */
  public String classPath() throws IOException {
    return runtime + ":" + jarsIn("class-path");
  }

  /** A folder below {@link #target} with nothing in it. */
  public Path emptyFolder(String name) throws IOException {
    Path folder = target.resolve(name);
    if (Files.exists(folder)) {
      delete(folder);
    }
    return Files.createDirectories(folder);
  }

  /** A search path of all jars in a folder below {@link #target}. */
  public String jarsIn(String name) throws IOException {
    try (Stream<Path> jars = Files.list(target.resolve(name))) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
