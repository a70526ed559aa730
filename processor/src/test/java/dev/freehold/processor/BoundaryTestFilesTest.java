package dev.freehold.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a build has tests written, and what is done with the files that are there. */
class BoundaryTestFilesTest {
  private static final String DECLARATION =
      """
      @FixedPool(capacity = 1024)
      interface Quote {
        long id();
        void id(long value);
      }
      """;

  @TempDir Path folder;

  private Compiled compile(String value) {
    return Compiled.of(
        List.of(
            "-Xlint:-options,-processing", "-Afreehold.checker=off", "-Afreehold.tests" + value),
        List.of(new FreeholdProcessor()),
        Source.in("p", "Quote", DECLARATION));
  }

  private Path written() {
    return folder.resolve("made/p/QuotePoolBoundaryTest.java");
  }

  private Compiled compile() {
    return compile("=" + folder.resolve("made"));
  }

  @Test
  void aFileIsWrittenInTheFolderOfItsPackage() throws IOException {
    compile().succeeds();

    assertThat(Files.readString(written()))
        .startsWith(
            """
            // Written by Freehold (-Afreehold.tests) for p.Quote: do not edit.
            package p;
            """);
  }

  @Test
  void itIsNoPartOfTheCompilation() {
    assertThat(compile().succeeds().generated().keySet()).containsExactly("p/QuotePool.java");
  }

  @Test
  void itIsLetBeWhereNothingHasChanged() throws IOException {
    compile().succeeds();
    FileTime past = FileTime.fromMillis(1_000_000_000L);
    Files.setLastModifiedTime(written(), past);

    compile().succeeds();

    assertThat(Files.getLastModifiedTime(written())).isEqualTo(past);
  }

  @Test
  void itIsWrittenAnewWhereItHas() throws IOException {
    compile().succeeds();
    String whole = Files.readString(written());
    Files.writeString(written(), whole.replace("1024", "1023"));

    compile().succeeds();

    assertThat(Files.readString(written())).isEqualTo(whole);
  }

  @Test
  void aFileOfSomebodyElseIsNotTouched() throws IOException {
    Files.createDirectories(written().getParent());
    Files.writeString(written(), "package p;\n");

    List<String> messages = compile().messages();

    assertThat(messages)
        .containsExactly(
            "3: -Afreehold.tests: the tests of `Quote` are not written: `"
                + written()
                + "` was not written by Freehold: remove it, or name another folder");
    assertThat(Files.readString(written())).isEqualTo("package p;\n");
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Files.writeString(folder.resolve("made"), "");

    assertThat(compile().messages().get(0))
        .startsWith("3: -Afreehold.tests: the tests of `Quote` are not written: ");
  }

  @Test
  void noFolderIsAnError() {
    assertThat(compile("").messages())
        .containsExactly("-1: -Afreehold.tests= is not known; write the name of a folder");
  }
}
