package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixFileCommandTest {
  private static final String CONTENT = "a\nb\nc\n";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, UTF_8);
  private final FixFileCommand command = new FixFileCommand(out, out);
  @TempDir Path folder;
  private Path source;
  private String fixes;

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("A.java"), CONTENT);
    fixes = folder.resolve("fixes.diff").toString();
    record(CONTENT, fix(1, "a", "A"), fix(1, "a", "other"), fix(3, "c", "C"));
  }

  private record Line(int number, String before, String after) {}

  private static Line fix(int number, String before, String after) {
    return new Line(number, before, after);
  }

  private void record(String content, Line... lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Line each : lines) {
      WrittenFix fix =
          Fixes.replacing(source.toString(), each.number(), each.before(), each.after(), content);
      text.append("# [own.leak] ").append(source).append(':').append(each.number());
      text.append(": write it\n").append(String.join("\n", fix.diff())).append('\n');
    }
    Files.writeString(Path.of(fixes), text);
  }

  private int all(List<String> arguments) {
    return command.run(arguments, FixChoice.every(out));
  }

  private String said() {
    return said.toString(UTF_8);
  }

  @Test
  void makesAllThatDoNotTouchTheSameLines() throws IOException {
    assertThat(all(List.of(fixes))).isEqualTo(1);
    assertThat(Files.readString(source)).isEqualTo("A\nb\nC\n");
    assertThat(said()).endsWith("2 fixes made in 1 file, 1 left; compile again\n");
  }

  @Test
  void makesWhatIsAgreedTo() throws IOException {
    BufferedReader answers = new BufferedReader(new StringReader("n\ny\nq\n"));
    assertThat(command.run(List.of(fixes), FixChoice.asked(answers, out, line -> "|" + line)))
        .isEqualTo(1);
    assertThat(Files.readString(source)).isEqualTo("other\nb\nc\n");
    assertThat(said()).contains("|-a\n|+A\n");
    assertThat(said()).doesNotContain("SHA-256");
  }

  @Test
  void leavesWhatHasChangedMeanwhileWhereverThatIs() throws IOException {
    Files.writeString(source, CONTENT + "mine\n");
    assertThat(all(List.of(fixes))).isEqualTo(1);
    assertThat(Files.readString(source)).isEqualTo(CONTENT + "mine\n");
    assertThat(said())
        .isEqualTo(
            source + " has changed since it was compiled\n0 fixes made in 0 files, 3 left\n");
  }

  @Test
  void leavesWhatIsNotThere() throws IOException {
    Files.delete(source);
    assertThat(all(List.of(fixes))).isEqualTo(1);
    assertThat(said()).contains("A.java cannot be read: run this in the folder");
  }

  @Test
  void readsSourcesInAnotherEncoding() throws IOException {
    Files.writeString(source, "\u00e4\n", StandardCharsets.ISO_8859_1);
    record("\u00e4\n", fix(1, "\u00e4", "\u00fc"));
    assertThat(all(List.of(fixes))).isEqualTo(1);
    assertThat(said()).contains("A.java is not all UTF-8: name its encoding by -encoding");
    assertThat(all(List.of("-encoding", "ISO-8859-1", fixes))).isEqualTo(0);
    assertThat(Files.readString(source, StandardCharsets.ISO_8859_1)).isEqualTo("\u00fc\n");
  }

  @Test
  void saysWhichFileIsNone() {
    assertThat(all(List.of(source.toString()))).isEqualTo(2);
    assertThat(said()).contains("A.java is no file that -Afreehold.fixes has written");
    assertThat(all(List.of(fixes + "x"))).isEqualTo(2);
    assertThat(said()).contains("fixes.diffx cannot be read: name a file that -Afreehold.fixes");
    assertThat(all(List.of(fixes, "-encoding", "martian"))).isEqualTo(2);
    assertThat(said()).contains("`martian` is no encoding");
  }

  @Test
  void isNotMeantByArgumentsOfJavac() {
    assertThat(FixFileCommand.isMeant(List.of("out/fixes.diff", "-encoding", "UTF-8"))).isTrue();
    assertThat(FixFileCommand.isMeant(List.of())).isFalse();
    assertThat(FixFileCommand.isMeant(List.of("A.java"))).isFalse();
    assertThat(FixFileCommand.isMeant(List.of("-d", "classes", "@arguments"))).isFalse();
  }
}
