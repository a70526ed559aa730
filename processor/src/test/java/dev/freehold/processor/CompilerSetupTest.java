package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** How the processor behaves towards the compiler, apart from the pools that it writes. */
class CompilerSetupTest {
  private static final Source ORDINARY = Source.of("p.Ordinary", "package p; class Ordinary {}");

  private static List<Processor> processors() {
    return List.of(new FreeholdProcessor());
  }

  @Test
  void withoutTheCheckerTheProcessorIsAnError() {
    Compilation compilation = Compilation.of(List.of(), processors(), ORDINARY);

    assertEquals(1, compilation.errors().size());
    assertTrue(compilation.messages().get(0).contains("<artifactId>freehold-checker</artifactId>"));
    assertTrue(compilation.messages().get(0).contains("-Afreehold.checker=off"));
  }

  @Test
  void withoutDeclarationsOptionsOfFreeholdAreKnownAllTheSame() {
    Compilation.of(
            List.of("-Xlint:all", "-Afreehold.checker=off", "-Afreehold.exceptions=all"),
            processors(),
            ORDINARY)
        .succeeds();
  }

  @Test
  void gradleMayProcessDeclarationsOneByOne() throws IOException {
    try (InputStream file =
        FreeholdProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertEquals(
          """
          dev.freehold.processor.FreeholdProcessor,isolating
          """,
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
