package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that a mapped pool cannot use is refused and left as it is:")
class MappedFileRefusalTest {
  private static final int PAGE = 4096;
  private static final int STATES = PAGE + 64;
  private static final int CAPACITY = 8;

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void makeTheFile() throws IOException {
    file = directory.resolve("quotes.pool");
    try (QuotePool quotes = QuotePool.open(file)) {
      for (int id = 0; id < 3; id++) {
        Quote quote = quotes.alloc();
        quote.id(id);
        quotes.commit(quote);
      }
    }
  }

  @Test
  void oneOfAnotherProgram() throws IOException {
    Path notes = directory.resolve("notes.txt");
    Files.writeString(notes, "buy milk");
    assertRefused("mapped.foreign", notes);
    assertFalse(Files.exists(directory.resolve("notes.txt.lock")));
  }

  @Test
  void oneOfAnotherLayoutWhereTheMessageNamesBoth() throws IOException {
    String message = refusalByAnotherDeclaration();
    assertTrue(message.contains(file.toString()), message);
    assertTrue(message.contains("the file has `slot of 88 bytes, price double at 16,"), message);
    assertTrue(message.contains("the declaration `slot of 80 bytes, price float at 12,"), message);
    assertTrue(message.contains("those of OtherQuotePool"), message);
  }

  @Test
  void oneOfAnotherLayoutWhereItIsWholeAndEmpty() throws IOException {
    Path other = directory.resolve("others.pool");
    OtherQuotePool.open(other).close();
    assertRefused("mapped.layout", other);
  }

  @Test
  void oneThatIsCutShortAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 1; length < whole.length; length += length < 64 ? 1 : 61) {
      assertCorruptOrForeign(Arrays.copyOf(whole, length));
    }
    assertCorrupt(Arrays.copyOf(whole, PAGE));
    assertCorrupt(Arrays.copyOf(whole, PAGE + 8));
    assertCorrupt(Arrays.copyOf(whole, whole.length - 1));
  }

  @Test
  void oneThatIsTooLong() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    assertCorrupt(Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void oneWithADamagedByteAnywhereInItsHeader() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 8; at < PAGE; at += at < 200 || at >= PAGE - 16 ? 1 : 29) {
      if (at < 12 || at >= 16) {
        assertCorrupt(flipped(whole, at, 1 << at % 8));
      }
    }
  }

  @Test
  void oneWithADamagedBitInTheStateOfAnySlot() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = STATES; at < STATES + CAPACITY * Long.BYTES; at++) {
      for (int bit = 0; bit < 8; bit++) {
        assertCorrupt(flipped(whole, at, 1 << bit));
      }
    }
  }

  @Test
  void oneWhoseStatesBelongToOtherSlots() throws IOException {
    byte[] swapped = Files.readAllBytes(file);
    System.arraycopy(swapped, STATES, swapped, STATES + 5 * Long.BYTES, Long.BYTES);
    assertCorrupt(swapped);
  }

  @Test
  void oneThatNotesAReplacementOfSlotsThatItHasNot() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    assertCorrupt(flipped(whole, PAGE, 1));
  }

  @Test
  void oneOfALaterVersion() throws IOException {
    Files.write(file, flipped(Files.readAllBytes(file), 12, 0x40));
    assertRefused("mapped.version", file);
  }

  @Test
  void oneOfAMachineOfTheOtherByteOrder() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 2; i++) {
      byte first = whole[8 + i];
      whole[8 + i] = whole[11 - i];
      whole[11 - i] = first;
    }
    Files.write(file, whole);
    assertRefused("mapped.version", file);
  }

  @Test
  void aDirectoryADeviceAndWhatIsInAnArchive() throws IOException {
    assertTrue(foreign(directory).contains("is a directory, and a mapped pool is in a regular"));
    assertTrue(foreign(Path.of("/dev/null")).contains("is no regular file, and"));
    URI archive = URI.create("jar:" + directory.resolve("a.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      assertTrue(foreign(zip.getPath("x")).contains("is in another file system, and"));
    }
  }

  private static String foreign(Path path) {
    MappedFileException refusal =
        assertThrows(MappedFileException.class, () -> QuotePool.open(path).close());
    assertEquals("mapped.foreign", refusal.key());
    return refusal.getMessage();
  }

  @Test
  void onlyAnEmptyFileBecomesAPool() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty"));
    try (QuotePool quotes = QuotePool.open(empty)) {
      assertEquals(CAPACITY, quotes.capacity());
    }
  }

  @Test
  void onlyOneWhoseMakingWasCutOffIsMadeAnew() throws IOException {
    Files.delete(file);
    QuotePool.open(file).close();
    byte[] whole = Files.readAllBytes(file);
    byte[] begun = Arrays.copyOf(whole, PAGE);
    Arrays.fill(begun, PAGE - 8, PAGE, (byte) 0);
    for (int length : new int[] {PAGE, PAGE + 1, PAGE + 100, whole.length}) {
      Files.write(file, Arrays.copyOf(begun, length));
      QuotePool.open(file).close();
      assertArrayEquals(whole, Files.readAllBytes(file));
    }
  }

  private String refusalByAnotherDeclaration() throws IOException {
    byte[] before = Files.readAllBytes(file);
    MappedFileException refusal =
        assertThrows(MappedFileException.class, () -> OtherQuotePool.open(file).close());
    assertEquals("mapped.layout", refusal.key());
    assertArrayEquals(before, Files.readAllBytes(file));
    return refusal.getMessage();
  }

  private void assertCorrupt(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertRefused("mapped.corrupt", file);
  }

  /** What is left of the first eight bytes does not say whose it was. */
  private void assertCorruptOrForeign(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertRefused(bytes.length < 8 ? "mapped.foreign" : "mapped.corrupt", file);
  }

  private static void assertRefused(String key, Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    MappedFileException refusal =
        assertThrows(MappedFileException.class, () -> QuotePool.open(file).close());
    assertEquals(key, refusal.key(), refusal.getMessage());
    assertTrue(refusal.getMessage().startsWith("[" + key + "] " + file), refusal.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private static byte[] flipped(byte[] bytes, int at, int bits) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) bits;
    return copy;
  }
}
