package dev.freehold.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.freehold.differential.compile.RustCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On what both languages can write, Freehold says what the Rust compiler says. */
class DifferentialTest {
  private static final double GOAL = 0.995;

  @TempDir Path folder;

  @Test
  void agreesWithTheRustCompiler() throws IOException {
    assumeFalse(RustCompiler.version().isEmpty(), "there is no rustc on this machine");
    int functions = Integer.getInteger("freehold.functions");
    long seed = Long.getLong("freehold.seed");

    Report report = new Session(folder, System.getProperty("freehold.jar")).run(seed, functions);

    Path file = Path.of(System.getProperty("freehold.report"));
    Files.writeString(file, report.text());
    assertTrue(report.agreement() >= GOAL, () -> report.agreement() + ", see " + file);
    assertTrue(report.accepted() > 0.3 && report.accepted() < 0.7, () -> "see " + file);
  }
}
