package dev.freehold.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.Text;
import dev.freehold.pools.wire.TextSteps;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What foreign code leaves in a text is read as the JDK reads it, whatever it is. */
@Unsafe("foreign code is played")
class SpoiltTextTest {
  @Property
  void readsAsAStringOfTheSameBytes(@ForAll("bytes") byte[] bytes, @ForAll("bytes") byte[] next) {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWired element = pool.alloc();
    MemorySegment memory = pool.segmentOf(element);
    write(memory, bytes);
    check(element.symbol(), bytes);
    write(memory, next);
    check(element.symbol(), next);
    pool.free(element);
    pool.close();
  }

  private static int length(byte[] bytes) {
    return Math.min(12, bytes.length);
  }

  private static void write(MemorySegment memory, byte[] bytes) {
    memory.set(ValueLayout.JAVA_INT, NativeWiredPool.Element.OFFSET_symbol, length(bytes));
    MemorySegment.copy(
        bytes,
        0,
        memory,
        ValueLayout.JAVA_BYTE,
        NativeWiredPool.Element.OFFSET_symbol + 4,
        length(bytes));
  }

  private static void check(Text text, byte[] bytes) {
    String read = new String(bytes, 0, length(bytes), StandardCharsets.UTF_8);
    assertEquals(read, text.toString());
    assertEquals(read.length(), text.length());
    assertArrayEquals(read.chars().toArray(), text.chars().toArray());
    assertEquals(0, text.compareTo(read));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return TextSteps.bytes();
  }
}
