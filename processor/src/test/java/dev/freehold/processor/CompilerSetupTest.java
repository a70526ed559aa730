package dev.freehold.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** How the processor behaves towards the compiler, apart from the pools that it writes. */
class CompilerSetupTest {
  private static final JavaFileObject ORDINARY =
      Source.of("p.Ordinary", "package p; class Ordinary {}");

  private static List<Processor> processors() {
    return List.of(new FreeholdProcessor());
  }

  @Test
  void withoutTheCheckerTheProcessorIsAnError() {
    Compilation compilation = Compiled.of(List.of(), processors(), ORDINARY).compilation();

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("<artifactId>freehold-checker</artifactId>");
    assertThat(compilation).hadErrorContaining("-Afreehold.checker=off");
  }

  @Test
  void withoutDeclarationsOptionsOfFreeholdAreKnownAllTheSame() {
    Compiled.of(
            List.of("-Xlint:all", "-Afreehold.checker=off", "-Afreehold.exceptions=all"),
            processors(),
            ORDINARY)
        .succeeds();
  }

  @Test
  void kaptIsToldThatNoKotlinIsChecked() {
    Compilation compilation =
        Compiled.of(List.of("-Akapt.kotlin.generated=kotlin"), processors(), ORDINARY)
            .compilation();

    assertThat(compilation).hadNoteContaining("checks no Kotlin");
  }

  @Test
  void gradleMayProcessDeclarationsOneByOne() throws IOException {
    try (InputStream file =
        FreeholdProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertEquals(
          """
          dev.freehold.processor.FreeholdProcessor,isolating
          dev.freehold.processor.OwnAnnotations,isolating
          """,
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
