package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @file} arguments, as javac reads them. */
class ArgumentFilesTest {
  @TempDir Path folder;

  private List<String> expanded(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("args"), text);
    return ArgumentFiles.expand(List.of("@" + file));
  }

  @Test
  void otherArgumentsStayWhatTheyAre() throws IOException {
    assertThat(ArgumentFiles.expand(List.of("-d", "out", "A@B.java")))
        .containsExactly("-d", "out", "A@B.java")
        .inOrder();
  }

  @Test
  void aFileStandsForTheArgumentsInIt() throws IOException {
    Path file = Files.writeString(folder.resolve("args"), "-d out\n  A.java\tB.java\r\n");
    assertThat(ArgumentFiles.expand(List.of("-g", "@" + file, "C.java")))
        .containsExactly("-g", "-d", "out", "A.java", "B.java", "C.java")
        .inOrder();
  }

  @Test
  void aDoubledSignIsASingleOne() throws IOException {
    assertThat(ArgumentFiles.expand(List.of("@@literal"))).containsExactly("@literal");
  }

  @Test
  void aFileNamedInAFileIsNotOpened() throws IOException {
    assertThat(expanded("@other")).containsExactly("@other");
  }

  @Test
  void quotesKeepSpacesTogetherAndGoAway() throws IOException {
    assertThat(expanded("\"a folder/A.java\" 'b folder'/\"B.java\""))
        .containsExactly("a folder/A.java", "b folder/B.java")
        .inOrder();
  }

  @Test
  void quotesOfTheOtherKindAndHashesAreLettersInQuotes() throws IOException {
    assertThat(expanded("\"it's\" '#1' a#b")).containsExactly("it's", "#1", "a#b").inOrder();
  }

  @Test
  void aBackslashInQuotesKeepsTheNextLetter() throws IOException {
    assertThat(expanded("\"C:\\\\src\\\\A.java\" 'a\\'b'"))
        .containsExactly("C:\\src\\A.java", "a'b")
        .inOrder();
  }

  @Test
  void someLettersBehindABackslashInQuotesStandForWhiteSpace() throws IOException {
    assertThat(expanded("\"a\\nb\\tc\\rd\\fe\"")).containsExactly("a\nb\tc\rd\fe");
  }

  @Test
  void aBackslashAtTheEndOfALineInQuotesJoinsTheNextWithoutItsIndentation() throws IOException {
    assertThat(expanded("\"lib/a.jar:\\\n    lib/b.jar\"")).containsExactly("lib/a.jar:lib/b.jar");
    assertThat(expanded("\"lib/a.jar:\\\r\n\tlib/b.jar\"")).containsExactly("lib/a.jar:lib/b.jar");
  }

  @Test
  void aBackslashOutsideOfQuotesIsALetter() throws IOException {
    assertThat(expanded("C:\\src\\A.java")).containsExactly("C:\\src\\A.java");
  }

  @Test
  void commentsGoToTheEndOfTheLine() throws IOException {
    assertThat(expanded("# all of it\n-g # debug \"info\n-d"))
        .containsExactly("-g", "-d")
        .inOrder();
  }

  @Test
  void emptyQuotesAreAnEmptyArgument() throws IOException {
    assertThat(expanded("-cp \"\"")).containsExactly("-cp", "").inOrder();
  }

  @Test
  void aFileThatIsNotThereIsToldByItsName() {
    Path missing = folder.resolve("missing");
    NoSuchFileException told =
        assertThrows(NoSuchFileException.class, () -> ArgumentFiles.expand(List.of("@" + missing)));
    assertThat(told).hasMessageThat().isEqualTo(missing.toString());
  }
}
