package dev.freehold.checker.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.internal.mapped.EmptyPoolFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands for files of mapped pools")
class PoolFilesTest {
  @TempDir Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void makeTheFile() throws IOException {
    file = EmptyPoolFile.make(directory.resolve("a.pool"), 3, "id int at 0", "old byte at 4");
  }

  private int run(String... args) {
    return new PoolFiles(new PrintStream(out), new PrintStream(err)).run(List.of(args));
  }

  private static String text(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void verifySaysWhatIsInAFile() {
    assertEquals(0, run("verify", file.toString()));
    assertEquals(file + ": sound\n  3 free\n", text(out));
  }

  @Test
  void verifySaysWhatIsWrong() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[4096 + 64 + 24] = 1;
    Files.write(file, bytes);
    assertEquals(1, run("verify", file.toString()));
    assertTrue(text(out).contains("  [mapped.corrupt] slot 1: its state is none that there is"));
  }

  @Test
  void verifySaysThatAFileIsForeignOrMissing() throws IOException {
    Path notes = Files.writeString(directory.resolve("notes"), "buy milk");
    assertEquals(1, run("verify", notes.toString(), directory.resolve("none").toString()));
    assertTrue(text(err).startsWith("[mapped.foreign] " + notes), text(err));
    assertTrue(text(err).contains("there is no file " + directory.resolve("none")));
  }

  @Test
  void migrateSaysWhatItWouldDoAndDoesIt() throws IOException {
    Path like = EmptyPoolFile.make(directory.resolve("b.pool"), 5, "id long at 0");
    byte[] before = Files.readAllBytes(file);
    assertEquals(0, run("migrate", file.toString(), like.toString()));
    assertEquals(
        """
          slots: capacity 3 → capacity 5
          `id`: int → long
          drops `old` (byte)
        nothing is done yet: add --run to do it
        """,
        text(out));
    assertEquals(before.length, Files.size(file));
    out.reset();
    assertEquals(0, run("migrate", file.toString(), like.toString(), "--run"));
    assertTrue(text(out).endsWith(file + " is migrated\n"));
    out.reset();
    assertEquals(0, run("migrate", file.toString(), like.toString()));
    assertEquals(file + " has the layout of " + like + " already\n", text(out));
  }

  @Test
  void migrateRefusesWhatWouldLoseSomething() throws IOException {
    Path like = EmptyPoolFile.make(directory.resolve("b.pool"), 5, "id short at 0");
    assertEquals(1, run("migrate", file.toString(), like.toString()));
    assertTrue(text(err).startsWith("[mapped.layout] "), text(err));
  }

  @Test
  void saysWhatTheyNeed() {
    assertEquals(2, run("verify"));
    assertEquals(2, run("migrate", file.toString()));
    assertEquals("verify needs FILE...\nmigrate needs FILE LIKE, and perhaps --run\n", text(err));
  }
}
