package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSourcesTest {
  @Test
  void leavesOutWhereToWrite() {
    NamedSources sources =
        NamedSources.in(
            List.of("-d", "classes", "-cp", "a.jar", "A.java", "-s", "g", "-Afreehold.fixes=x"));
    assertThat(sources.options()).containsExactly("-cp", "a.jar").inOrder();
    assertThat(sources.files()).containsExactly(NamedSources.absolute("A.java"));
  }

  @Test
  void hasWhatIsNamedAndWhatIsInFoldersOfSources() {
    NamedSources sources =
        NamedSources.in(
            List.of(
                "src/./A.java",
                "-sourcepath",
                "one" + File.pathSeparator + "two",
                "--module-source-path=mod=three/*/java"));
    assertThat(sources.has(NamedSources.absolute("src/A.java"))).isTrue();
    assertThat(sources.has(NamedSources.absolute("src/B.java"))).isFalse();
    assertThat(sources.has(NamedSources.absolute("two/shop/B.java"))).isTrue();
    assertThat(sources.has(NamedSources.absolute("three/m/java/B.java"))).isTrue();
    assertThat(sources.has(NamedSources.absolute("three.java"))).isFalse();
  }

  @Test
  void knowsTheEncoding() {
    assertThat(NamedSources.in(List.of("-encoding", "ISO-8859-1")).charset())
        .isEqualTo(StandardCharsets.ISO_8859_1);
    assertThrows(
        IllegalArgumentException.class, () -> NamedSources.in(List.of("-encoding", "none")));
  }
}
