package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceUrisTest {
  @TempDir private Path folder;

  @Test
  void namesFilesFromTheRootOfTheirRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path file = folder.resolve("core/src/A B.java");

    SourceUris uris = SourceUris.around(List.of(in(file)));

    assertThat(uris.root()).isEqualTo(folder);
    assertThat(uris.of(file.toString()).toString()).isEqualTo("core/src/A%20B.java");
    assertThat(uris.nameOf(file.toString())).isEqualTo("core/src/A B.java");
    assertThat(uris.base().toString()).endsWith("/");
  }

  @Test
  void namesOthersAbsolutely() {
    SourceUris uris = new SourceUris(folder.resolve("a"));

    assertThat(uris.of(folder.resolve("b/C.java").toString()).isAbsolute()).isTrue();
  }

  private static Violation in(Path file) {
    Violation leak = Sample.LEAK;
    return new Violation(
        leak.key(),
        leak.severity(),
        new SourceRange(file.toString(), 1, 1, 1, 2, "x"),
        leak.within(),
        leak.headline(),
        List.of(),
        leak.help(),
        null);
  }
}
