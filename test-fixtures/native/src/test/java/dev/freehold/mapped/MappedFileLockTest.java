package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of a mapped pool")
class MappedFileLockTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("quotes.pool");
  }

  @Test
  void isNotOpenedTwiceInOneProcess() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      assertTrue(refusal(file).getMessage().contains("is open in this process"));
      assertEquals(0, quotes.inUse());
    }
    KeptQuotePool.open(file).close();
  }

  @Test
  void isNotOpenedTwiceUnderAnotherName() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      Path link = Files.createSymbolicLink(directory.resolve("link"), file);
      assertEquals("mapped.locked", refusal(link).key());
      assertEquals(0, quotes.inUse());
    }
  }

  @Test
  void isNotOpenedByTwoProcesses() throws Exception {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      // Reading the file in this process must not drop the lock.
      Files.copy(file, directory.resolve("copy"));
      assertTrue(refusal(file).getMessage().contains("this process"));
      String answer = WriterProcess.output(file);
      assertTrue(answer.contains("[mapped.locked]"), answer);
      assertTrue(answer.contains("is open in process " + ProcessHandle.current().pid()), answer);
      assertEquals(0, quotes.inUse());
    }
  }

  @Test
  void canBeOpenedAsSoonAsTheProcessThatHadItIsDead() throws Exception {
    try (WriterProcess writer = WriterProcess.start(file, 1)) {
      writer.awaitBeginning();
      assertTrue(refusal(file).getMessage().contains("process " + writer.pid()));
      writer.kill();
    }
    KeptQuotePool.open(file).close();
  }

  private static MappedFileException refusal(Path file) {
    return assertThrows(MappedFileException.class, () -> KeptQuotePool.open(file).close());
  }
}
