package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped file for which there is no room")
class FullDeviceTest {
  private static final Path SHELL = Path.of("/bin/bash");

  @TempDir Path directory;

  @Test
  void leavesNothingBehind() throws Exception {
    Path file = directory.resolve("quotes.pool");
    String answer = run(file, 6);
    assertTrue(answer.startsWith("opening: [mapped.full] " + file + " could not be made"), answer);
    assertTrue(answer.contains(" bytes long, as GrowingQuotePool needs it"), answer);
    assertEquals(List.of(), Files.list(directory).toList());
  }

  @Test
  void leavesAnEmptyOneEmpty() throws Exception {
    Path file = Files.createFile(directory.resolve("quotes.pool"));
    String answer = run(file, 6);
    assertTrue(answer.startsWith("opening: [mapped.full]"), answer);
    assertEquals(0, Files.size(file));
  }

  @Test
  void staysAsItWasWhenItCannotGrow() throws Exception {
    Path file = directory.resolve("quotes.pool");
    String answer = run(file, 10);
    assertTrue(answer.startsWith("growing: [mapped.full] " + file + " could not be made"), answer);
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      assertTrue(quotes.committed() >= 4 && quotes.committed() < 50);
      for (long handle : quotes.handles()) {
        Record.of(quotes.at(handle));
      }
      assertEquals(quotes.capacity(), quotes.committed());
    }
  }

  /** The longest file that the process may write is a device that is soon full. */
  private static String run(Path file, int kilobytes) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SHELL));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String limited = "ulimit -f " + kilobytes + "; exec \"$@\"";
    Process process =
        new ProcessBuilder(
                SHELL.toString(),
                "-c",
                limited,
                "bash",
                java,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                FullDevice.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return answer;
  }
}
