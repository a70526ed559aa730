package dev.freehold.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each wrong declaration in the folder is refused, by exactly the messages in the file beside it,
 * at exactly those lines.
 */
class WrongDeclarationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/wrong");

  @TestFactory
  List<DynamicTest> isRefusedAtItsOwnLine() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static void check(Path file) throws IOException {
    Compiled compilation = Compiled.of(Source.of("p.Wrong", Files.readString(file)));
    new GoldenFile(FOLDER.resolve(name(file) + ".expected"))
        .assertHolds(String.join("\n", compilation.messages()) + "\n");
  }
}
