package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that was written in one byte order")
class MappedByteOrderTest {
  @TempDir Path directory;

  @Test
  void isReadByADeclarationThatNamesTheMachinesOwn() throws IOException {
    assumeTrue(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN, "a big-endian machine");
    Path file = directory.resolve("numbers.pool");
    try (PlainNumberPool numbers = PlainNumberPool.open(file)) {
      PlainNumber number = numbers.alloc();
      number.value(0x0102030405060708L);
      number.more().fill(9);
      numbers.commit(number);
    }

    try (LittleNumberPool numbers = LittleNumberPool.open(file)) {
      long handle = numbers.handles()[0];
      assertEquals(0x0102030405060708L, numbers.at(handle).value());
      assertEquals(9, numbers.at(handle).more().get(1));
    }
  }

  @Test
  void isRefusedByADeclarationOfTheOther() throws IOException {
    assumeTrue(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN, "a big-endian machine");
    Path file = directory.resolve("numbers.pool");
    PlainNumberPool.open(file).close();

    String message = refusal(() -> BigNumberPool.open(file).close());

    assertTrue(message.contains("value long BIG_ENDIAN at 0"), message);
    assertTrue(message.contains("more int BIG_ENDIAN[2] at 8"), message);
  }

  @Test
  void isReadAgainInThatOrder() throws IOException {
    Path file = directory.resolve("numbers.pool");
    long handle;
    try (BigNumberPool numbers = BigNumberPool.open(file)) {
      BigNumber number = numbers.alloc();
      number.value(7);
      number.more().set(0, 1);
      number.more().set(1, 2);
      handle = numbers.commit(number);
    }

    try (BigNumberPool numbers = BigNumberPool.open(file)) {
      assertEquals(7, numbers.at(handle).value());
      assertEquals("[1, 2]", numbers.at(handle).more().toString());
    }
  }

  @Test
  void tellsBitsThatAreCountedFromTheOtherEnd() throws IOException {
    Path file = directory.resolve("flags.pool");
    long handle;
    try (BigFlagsPool flags = BigFlagsPool.open(file)) {
      BigFlags each = flags.alloc();
      each.kind((byte) 5);
      each.rest((byte) 17);
      handle = flags.commit(each);
    }
    try (BigFlagsPool flags = BigFlagsPool.open(file)) {
      assertEquals(5, flags.at(handle).kind());
      assertEquals(17, flags.at(handle).rest());
    }

    String message = refusal(() -> LittleFlagsPool.open(file).close());

    assertTrue(message.contains("kind:3 rest:5 byte"), message);
  }

  private static String refusal(ThrowingOpen open) {
    MappedFileException refusal = assertThrows(MappedFileException.class, open::run);
    assertEquals("mapped.layout", refusal.key());
    return refusal.getMessage();
  }

  private interface ThrowingOpen {
    void run() throws IOException;
  }
}
