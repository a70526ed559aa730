package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceChangeTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve("A.java");
  }

  private SourceChange change(Charset charset, WrittenFix... fixes) throws Exception {
    return SourceChange.of(file, Files.readAllBytes(file), charset, List.of(fixes));
  }

  @Test
  void makesAllAndTakesThemBack() throws Exception {
    Files.writeString(file, "a\r\nb\nc");
    SourceChange change =
        change(
            UTF_8,
            Fixes.replacing("A.java", 2, "b", "B\n+more"),
            Fixes.replacing("A.java", 1, "a\r", "A\r"));
    change.make();
    assertThat(Files.readString(file)).isEqualTo("A\r\nB\nmore\nc");
    change.undo();
    assertThat(Files.readString(file)).isEqualTo("a\r\nb\nc");
  }

  @Test
  void keepsTheEncoding() throws Exception {
    Files.writeString(file, "\u00e4\n\u00f6\n", ISO_8859_1);
    change(ISO_8859_1, Fixes.replacing("A.java", 1, "\u00e4", "\u00fc")).make();
    assertThat(Files.readString(file, ISO_8859_1)).isEqualTo("\u00fc\n\u00f6\n");
    NotApplied refused =
        assertThrows(NotApplied.class, () -> change(UTF_8, Fixes.replacing("A", 1, "a", "b")));
    assertThat(refused).hasMessageThat().contains("A.java is not all UTF-8");
  }

  @Test
  void leavesAFileThatIsNotWhatTheFixWasMadeFor() throws IOException {
    Files.writeString(file, "other\n");
    assertThrows(NotApplied.class, () -> change(UTF_8, Fixes.replacing("A.java", 1, "a", "b")));
  }

  @Test
  void leavesAFileThatHasChangedMeanwhile() throws Exception {
    Files.writeString(file, "a\n");
    SourceChange change = change(UTF_8, Fixes.replacing("A.java", 1, "a", "b"));
    Files.writeString(file, "a\nmine\n");
    NotApplied refused = assertThrows(NotApplied.class, change::make);
    assertThat(refused).hasMessageThat().endsWith("A.java has changed since it was compiled");
    assertThrows(NotApplied.class, change::undo);
    assertThat(Files.readString(file)).isEqualTo("a\nmine\n");
  }
}
