package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AskedFixesTest {
  private final WrittenFix fix = Fixes.replacing("A.java", 1, "a", "b");
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private AskedFixes answering(String answers) {
    return new AskedFixes(
        new BufferedReader(new StringReader(answers)),
        new PrintStream(shown, true, UTF_8),
        line -> "|" + line);
  }

  @Test
  void showsTheDiffAndDoesWhatIsAnswered() {
    AskedFixes asked = answering("what?\ny\nN\n");
    assertThat(asked.wants(fix)).isTrue();
    assertThat(asked.wants(fix)).isFalse();
    assertThat(asked.ends()).isFalse();
    assertThat(shown.toString(UTF_8)).contains("A.java:1: [own.leak] write it");
    assertThat(shown.toString(UTF_8).lines().toList()).containsAtLeast("|-a", "|+b").inOrder();
  }

  @Test
  void asksNoMoreAfterAll() {
    AskedFixes asked = answering("a\n");
    assertThat(asked.wants(fix)).isTrue();
    assertThat(asked.wants(fix)).isTrue();
    assertThat(asked.ends()).isFalse();
  }

  @Test
  void endsWhereSomebodyQuitsOrTheInputEnds() {
    AskedFixes quit = answering("q\ny\n");
    assertThat(quit.wants(fix)).isFalse();
    assertThat(quit.wants(fix)).isFalse();
    assertThat(quit.ends()).isTrue();
    AskedFixes silent = answering("");
    assertThat(silent.wants(fix)).isFalse();
    assertThat(silent.ends()).isTrue();
  }
}
