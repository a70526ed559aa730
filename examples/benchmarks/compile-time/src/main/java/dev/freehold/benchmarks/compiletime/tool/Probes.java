package dev.freehold.benchmarks.compiletime.tool;

import dev.freehold.benchmarks.compiletime.javac.Compilation;
import dev.freehold.benchmarks.compiletime.javac.Measurement;
import dev.freehold.benchmarks.compiletime.javac.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows each tool mistakes of the kind it is there for. */
public final class Probes {
  static final Probe TYPE =
      new Probe("package depot; class Probe { int one = \"one\"; }", "incompatible types");

  static final Probe LEAK =
      new Probe(
          """
          package depot;
          class Probe {
            @dev.freehold.MustRelease("close") static class Wire { void close() {} }
            void leak() { Wire wire = new Wire(); }
          }
          """,
          "own.leak");

  static final Probe DEAD_EXCEPTION =
      new Probe(
          "package depot; class Probe { void no() { new IllegalStateException(); } }",
          "[DeadException]");

  static final Probe NULL =
      new Probe("package depot; class Probe { Object no() { return null; } }", "[NullAway]");

  static final Probe UNCLOSED =
      new Probe(
          """
          package depot;
          class Probe {
            int read(String name) throws java.io.IOException {
              java.io.FileInputStream in = new java.io.FileInputStream(name);
              return in.read();
            }
          }
          """,
          "required.method.not.called");

  static final Probe TAINTED =
      new Probe(
          """
          package depot;
          class Probe {
            @org.checkerframework.checker.tainting.qual.Untainted String clean(String dirty) {
              return dirty;
            }
          }
          """,
          "[return]");

  private Probes() {}

  /**
   * Compiles every probe with the arguments that are measured.
   *
   * @throws IllegalStateException if the tool misses one
   */
  public static void check(Workplace workplace, Tool tool)
      throws IOException, InterruptedException {
    Compilation compilation = new Compilation(workplace, "probe-" + tool.name(), tool.arguments());
    for (Probe probe : tool.probes()) {
      Path file = workplace.emptyFolder("probe").resolve("Probe.java");
      Files.writeString(file, probe.source());
      Measurement result = compilation.run(List.of(file));
      if (!result.output().contains(probe.answer())) {
        throw new IllegalStateException(
            tool.name() + " does not say " + probe.answer() + ":\n" + result.output());
      }
    }
  }
}
