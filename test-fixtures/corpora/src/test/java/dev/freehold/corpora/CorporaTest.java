package dev.freehold.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ordinary code compiles with Freehold exactly as it does without, unless more is asked for. */
class CorporaTest {
  @TempDir Path folder;

  static Stream<String> corpora() {
    return Stream.of(System.getProperty("freehold.corpora", "").split(",", -1));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void compilesAsItDoesWithoutFreehold(String name) throws IOException {
    Path jar = Path.of(System.getProperty("freehold.sources"), name + "-sources.jar");
    List<Path> sources = SourceJar.unpack(jar, folder.resolve("src"));

    Compilation without = Compilation.plain(sources, folder.resolve("without"));
    Compilation with = Compilation.withFreehold(sources, folder.resolve("with"));

    assertTrue(
        without.succeeded(), () -> "javac alone refuses " + name + ": " + without.diagnostics());
    assertEquals(without.diagnostics(), with.diagnostics());
    assertTrue(with.succeeded());
    assertEquals(1, with.notes().size(), "Freehold says once that it ran");
    assertEquals(without.classFiles(), with.classFiles());
  }

  /** There is something to be said of closeables in such code, and it is said without a fault. */
  @ParameterizedTest
  @MethodSource("corpora")
  void isSurvivedWhereCloseablesAreTracked(String name) throws IOException {
    Path jar = Path.of(System.getProperty("freehold.sources"), name + "-sources.jar");
    List<Path> sources = SourceJar.unpack(jar, folder.resolve("src"));

    Compilation tracked =
        Compilation.withFreehold(sources, folder.resolve("tracked"), "-Afreehold.track=closeables");

    assertEquals(List.of(), tracked.faults());
    assertEquals(1, tracked.notes().size(), "Freehold says once that it ran");
  }
}
