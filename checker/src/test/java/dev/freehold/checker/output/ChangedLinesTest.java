package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("A.java"), "one\ntwo\nthree\nfour\n");
  }

  @Test
  void areThoseThatAnEditTouches() {
    assertThat(changes(edit(2, 1, 4, "two", "zwei")))
        .containsExactly(new ChangedLines(2, List.of("two"), List.of("zwei")));
  }

  @Test
  void areNewWhereTextIsInserted() {
    assertThat(changes(edit(3, 1, 1, "three", "between\n")))
        .containsExactly(new ChangedLines(3, List.of(), List.of("between")));
  }

  @Test
  void areApartWhereEditsAre() {
    assertThat(changes(edit(1, 1, 1, "one", "a "), edit(4, 5, 5, "four", "!")))
        .containsExactly(
            new ChangedLines(1, List.of("one"), List.of("a one")),
            new ChangedLines(4, List.of("four"), List.of("four!")));
  }

  @Test
  void areNoneWhereTheFileHasChangedSince() {
    assertThat(changes(edit(2, 1, 1, "other", "x"))).isEmpty();
  }

  private static List<ChangedLines> changes(TextEdit... edits) {
    return ChangedLines.of(new Patch("do it", List.of(edits)), new SourceLines());
  }

  private TextEdit edit(int line, int column, int endColumn, String code, String text) {
    return new TextEdit(
        new SourceRange(file.toString(), line, column, line, endColumn, code), text);
  }
}
