package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  @Test
  void isNotOpenedUnderAnotherNameOfTheSameFile() throws Exception {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      Path link = Files.createLink(directory.resolve("link.pool"), file);
      assertEquals("mapped.locked", refusal(link).key());
      String answer = WriterProcess.output(link);
      assertTrue(answer.contains("is open in another process, under another name"), answer);
      assertEquals(0, quotes.inUse());
    }
  }

  @Test
  void isNotOpenedWhenItWasRenamedMeanwhile() throws Exception {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      Path renamed = Files.move(file, directory.resolve("renamed.pool"));
      assertEquals("mapped.locked", refusal(renamed).key());
      String answer = WriterProcess.output(renamed);
      assertTrue(answer.contains("[mapped.locked]"), answer);
      assertEquals(0, quotes.inUse());
    }
    KeptQuotePool.open(directory.resolve("renamed.pool")).close();
  }

  @Test
  void isNotLockedByWhatIsSomebodyElses() throws IOException {
    Path lock = directory.resolve("quotes.pool.lock");
    Files.writeString(lock, "my notes");
    assertEquals("mapped.foreign", refusal(file).key());
    assertEquals("my notes", Files.readString(lock));
    assertFalse(Files.exists(file));
  }

  @Test
  void isNotLockedThroughALinkToAnotherFile() throws IOException {
    Path victim = Files.writeString(directory.resolve("victim"), "1234");
    Files.createSymbolicLink(directory.resolve("quotes.pool.lock"), victim);
    assertTrue(refusal(file).getMessage().contains("quotes.pool.lock is not the lock file"));
    assertEquals("1234", Files.readString(victim));
    assertFalse(Files.exists(file));
  }

  private static MappedFileException refusal(Path file) {
    return assertThrows(MappedFileException.class, () -> KeptQuotePool.open(file).close());
  }
}
