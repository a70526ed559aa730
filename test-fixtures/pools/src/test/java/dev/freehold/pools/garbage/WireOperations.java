package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.freehold.Unsafe;
import dev.freehold.pool.Text;
import dev.freehold.pools.wire.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What is done with bytes in elements, wherever they are, and must make no garbage. */
@Unsafe("elements are captured by operations that are done within the test")
public final class WireOperations {
  private static final byte[] TEXT = "aé€😀".getBytes(StandardCharsets.UTF_8);

  private WireOperations() {}

  /** Each operation on elements that are allocated, as a test. */
  public static Stream<DynamicTest> all(Fields element, Fields other) {
    ByteBuffer heap = ByteBuffer.allocate(40).put(TEXT).clear();
    ByteBuffer direct = ByteBuffer.allocateDirect(40).put(TEXT).clear();
    byte[] array = new byte[40];
    long[] longs = new long[9];
    Zeros channel = new Zeros();
    Text symbol = element.symbol();
    return Stream.of(
        none("a text from an array", () -> symbol.set(TEXT, 0, TEXT.length)),
        none("a text from a buffer", () -> symbol.set(heap.rewind(), TEXT.length)),
        none("a text from a direct buffer", () -> symbol.set(direct.rewind(), TEXT.length)),
        none("a text that is cut", () -> element.note().set(TEXT, 0, TEXT.length)),
        none("a text from a text", () -> other.note().set(symbol)),
        none("a text to an array", () -> symbol.copyTo(array, 1)),
        none("a text to a buffer", () -> symbol.copyTo(direct.position(20))),
        none("a text compared", () -> compare(symbol)),
        none("a text char by char", () -> chars(symbol)),
        none("an array's part", () -> element.longs().get(1, longs, 0, 8)),
        none("a part from an array", () -> element.longs().set(1, longs, 0, 8)),
        none("a part from another", () -> element.longs().set(1, other.otherLongs(), 0, 8)),
        none("a part within", () -> element.longs().copyWithin(1, 0, 8)),
        none("a part filled", () -> element.longs().fill(1, 8, 3)),
        none("a part compared", () -> element.longs().compare(1, other.otherLongs(), 0, 8)),
        none("bytes to a buffer", () -> element.bytes().get(0, heap.clear(), 9)),
        none("bytes from a buffer", () -> element.bytes().set(0, direct.clear(), 9)),
        none("bytes and a channel", () -> transfer(element, channel)));
  }

  /** A test of one operation. */
  public static DynamicTest none(String name, Runnable operation) {
    return dynamicTest(name, () -> assertEquals(0, AllocatedBytes.of(operation)));
  }

  private static void compare(Text text) {
    boolean same = text.contentEquals("x") | text.contentEquals(TEXT, 0, 1);
    if (same | text.compareTo("x") == 0 | text.compareTo(TEXT, 0, 1) == 0) {
      throw new AssertionError();
    }
  }

  private static void chars(Text text) {
    int sum = 0;
    for (int index = 0; index < text.length(); index++) {
      sum += text.charAt(index);
    }
    if (sum == 0) {
      throw new AssertionError();
    }
  }

  private static void transfer(Fields element, ByteChannel channel) {
    try {
      if (element.bytes().readFrom(channel, 1, 8) != 8
          || element.bytes().writeTo(channel, 2, 3) != 3) {
        throw new AssertionError();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A channel of zeros that takes anything. */
  public static final class Zeros implements ByteChannel {
    @Override
    public int read(ByteBuffer target) {
      int count = target.remaining();
      while (target.hasRemaining()) {
        target.put((byte) 0);
      }
      return count;
    }

    @Override
    public int write(ByteBuffer source) {
      int count = source.remaining();
      source.position(source.limit());
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
