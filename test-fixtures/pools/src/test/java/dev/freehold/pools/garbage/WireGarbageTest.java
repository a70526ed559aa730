package dev.freehold.pools.garbage;

import dev.freehold.Unsafe;
import dev.freehold.memory.OwnText;
import dev.freehold.pools.wire.Wired;
import dev.freehold.pools.wire.WiredPool;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bytes into elements on the heap, and out of them. */
@Unsafe("elements are captured by operations that are done within the test")
class WireGarbageTest {
  @TestFactory
  Stream<DynamicTest> bytesIntoElementsAndOutOfThemMakeNone() {
    WiredPool pool = WiredPool.create();
    Wired element = pool.alloc();
    return WireOperations.all(element, element)
        .onClose(
            () -> {
              pool.free(element);
              pool.close();
            });
  }

  @Test
  void bytesIntoAnOwnTextMakeNone() {
    OwnText text = OwnText.create();
    byte[] bytes = "aé€😀".getBytes(StandardCharsets.UTF_8);
    byte[] target = new byte[30];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Assertions.assertEquals(
        0,
        AllocatedBytes.of(
            () -> {
              text.set(buffer.rewind(), bytes.length);
              text.append(bytes, 0, bytes.length);
              text.copyTo(target, 2);
              if (!text.contentEquals("aé€😀aé€😀")) {
                throw new AssertionError();
              }
            }));
    text.close();
  }
}
