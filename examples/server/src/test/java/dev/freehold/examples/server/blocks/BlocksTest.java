package dev.freehold.examples.server.blocks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.PoolExhaustedException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A chain of blocks does what an array does that bytes are put to and taken from. */
class BlocksTest {
  @Test
  void whatIsPutInComesOut() {
    Random random = new Random(3);
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(5000);
    byte[] scratch = new byte[Blocks.SIZE];
    Chain chain = new Chain();
    try (Blocks blocks = new Blocks(1 << 24)) {
      for (int step = 0; step < 2000; step++) {
        byte[] bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        blocks.append(chain, bytes, 0, bytes.length);
        in.writeBytes(bytes);
        buffer.clear();
        blocks.copy(chain, buffer, scratch);
        int taken = random.nextInt(buffer.position() + 1);
        out.writeBytes(Arrays.copyOf(buffer.array(), taken));
        blocks.drop(chain, taken);
      }
      byte[] rest = new byte[(int) chain.size()];
      assertEquals(rest.length, blocks.copy(chain, rest, 0));
      out.writeBytes(rest);
      blocks.clear(chain);
      assertEquals(0, blocks.inUse());
    }
    assertArrayEquals(in.toByteArray(), out.toByteArray());
  }

  @Test
  void fullIsToldAndWhatIsThereCanBeGivenBack() {
    Chain chain = new Chain();
    try (Blocks blocks = new Blocks(10 * Blocks.SIZE)) {
      byte[] bytes = new byte[11 * Blocks.SIZE];
      assertThrows(
          PoolExhaustedException.class, () -> blocks.append(chain, bytes, 0, bytes.length));
      assertEquals(10, blocks.inUse());
      blocks.clear(chain);
      assertEquals(0, blocks.inUse());
    }
  }
}
