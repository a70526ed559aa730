package dev.freehold.stubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stub files speak of what there is, and say what programs that use the libraries need. */
class LibraryStubsTest {
  @TempDir Path folder;

  /** javac reads them here as a user's, of which every name is looked up. */
  @Test
  void nameOnlyClassesAndMethodsThatTheLibrariesHave() throws IOException {
    Path any = Files.writeString(folder.resolve("Any.java"), "class Any {}\n");

    Checked checked =
        Checked.with(Checked.freehold(), any, folder, "-Afreehold.stubs=" + Checked.stubs());

    assertEquals(new TreeSet<>(), checked.errors());
  }

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/programs"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void areFoundOnTheProcessorPathWhereTheLibraryIsUsed(Path program) throws IOException {
    String path = Checked.freehold() + File.pathSeparator + Checked.stubs();

    Checked checked = Checked.with(path, program, folder, "-Afreehold.track=closeables");

    assertEquals(Checked.askedFor(program), checked.errors());
  }

  @Test
  void sayWithEachWordWhatADocumentSaysOfIt() throws IOException {
    Path program = Path.of("src/test/words/Words.java");

    Checked checked =
        Checked.with(
            Checked.freehold(),
            program,
            folder,
            "-Afreehold.track=closeables",
            "-Afreehold.stubs=src/test/words/words.astub");

    assertEquals(Checked.askedFor(program), checked.errors());
  }

  @Test
  void areNotReadWhereNothingIsTracked() throws IOException {
    Path program = Path.of("src/test/programs/Buffers.java");
    String path = Checked.freehold() + File.pathSeparator + Checked.stubs();

    assertEquals(new TreeSet<>(), Checked.with(path, program, folder).errors());
  }

  @Test
  void areAPartOfTheirOwnThatNobodyNeed() throws IOException {
    Path program = Path.of("src/test/programs/Buffers.java");

    Checked without =
        Checked.with(Checked.freehold(), program, folder, "-Afreehold.track=closeables");

    assertNotEquals(Checked.askedFor(program), without.errors());
  }
}
