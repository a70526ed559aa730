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

/** Ordinary code compiles with Freehold exactly as it does without. */
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
}
