package dev.freehold.pools.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** What nine bytes do with channels and buffers, wherever they are. */
@Unsafe("the array is used after its element's release on purpose")
public final class BytesChecks {
  private static final byte[] NUMBERS = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  private final Bytes bytes;

  /** For the bytes of an element that is allocated. */
  public BytesChecks(Bytes bytes) {
    this.bytes = bytes;
  }

  /** While the element is allocated. */
  public void all() throws IOException {
    readsAsMuchAsTheChannelHas();
    writesAPart();
    copiesToBuffersAndBack();
    survivesAChannelThatThrowsAndOneThatCallsBack();
    givesBuffersOfItsOwnMemory();
  }

  private static ReadableByteChannel channel(byte... content) {
    return Channels.newChannel(new ByteArrayInputStream(content));
  }

  private void readsAsMuchAsTheChannelHas() throws IOException {
    bytes.fill((byte) 0);
    ReadableByteChannel channel = channel((byte) 1, (byte) 2, (byte) 3);
    assertEquals(2, bytes.readFrom(channel, 3, 2));
    assertEquals(1, bytes.readFrom(channel, 7, 2));
    assertEquals(-1, bytes.readFrom(channel, 0, 9));
    assertEquals("[0, 0, 0, 1, 2, 0, 0, 3, 0]", bytes.toString());
    assertThrows(IndexOutOfBoundsException.class, () -> bytes.readFrom(channel(NUMBERS), 5, 5));
    assertThrows(IndexOutOfBoundsException.class, () -> bytes.readFrom(channel(NUMBERS), -1, 5));
    assertThrows(IndexOutOfBoundsException.class, () -> bytes.readFrom(channel(NUMBERS), 1, -1));
    assertEquals("[0, 0, 0, 1, 2, 0, 0, 3, 0]", bytes.toString());
    assertEquals(9, bytes.readFrom(channel(NUMBERS), 0, 9));
    assertArrayEquals(NUMBERS, bytes.toArray());
  }

  private void writesAPart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WritableByteChannel channel = Channels.newChannel(out);
    assertEquals(3, bytes.writeTo(channel, 2, 3));
    assertEquals(0, bytes.writeTo(channel, 9, 0));
    assertArrayEquals(new byte[] {3, 4, 5}, out.toByteArray());
    assertThrows(IndexOutOfBoundsException.class, () -> bytes.writeTo(channel, 7, 3));
    assertEquals(3, out.size());
  }

  private void copiesToBuffersAndBack() {
    for (ByteBuffer buffer : List.of(ByteBuffer.allocate(12), ByteBuffer.allocateDirect(12))) {
      bytes.set(0, NUMBERS, 0, 9);
      buffer.position(1);
      bytes.get(4, buffer, 5);
      assertEquals(6, buffer.position());
      bytes.get(0, buffer, 5);
      assertThrows(IndexOutOfBoundsException.class, () -> bytes.get(0, buffer, 2));
      assertThrows(IndexOutOfBoundsException.class, () -> bytes.get(0, buffer, -1));
      assertEquals(11, buffer.position());
      buffer.flip().position(2);
      bytes.set(3, buffer, 6);
      assertEquals("[1, 2, 3, 6, 7, 8, 9, 1, 2]", bytes.toString());
      assertEquals(8, buffer.position());
      assertThrows(IndexOutOfBoundsException.class, () -> bytes.set(0, buffer, 4));
      assertThrows(IndexOutOfBoundsException.class, () -> bytes.set(8, buffer, 2));
      assertEquals(8, buffer.position());
      bytes.set(0, bytes.readOnlyBuffer().position(7), 2);
      assertEquals("[1, 2, 3, 6, 7, 8, 9, 1, 2]", bytes.toString());
    }
  }

  private void survivesAChannelThatThrowsAndOneThatCallsBack() throws IOException {
    bytes.set(0, NUMBERS, 0, 9);
    assertThrows(IOException.class, () -> bytes.readFrom(new Failing(), 2, 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WritableByteChannel inner = Channels.newChannel(out);
    bytes.writeTo(new Nested(inner), 1, 3);
    assertArrayEquals(new byte[] {8, 9, 2, 3, 4}, out.toByteArray());
    assertArrayEquals(NUMBERS, bytes.toArray());
    assertEquals(9, bytes.writeTo(inner, 0, 9));
  }

  private void givesBuffersOfItsOwnMemory() {
    ByteBuffer view = bytes.buffer();
    assertEquals(9, view.remaining());
    view.putInt(0, 0x01020304);
    assertEquals(4, bytes.get(3));
    bytes.set(8, (byte) 77);
    assertEquals(77, bytes.readOnlyBuffer().get(8));
    assertTrue(bytes.readOnlyBuffer().isReadOnly());
  }

  /** After the element's release. */
  public void refusedAfterRelease() {
    ByteBuffer buffer = ByteBuffer.allocate(9);
    Executable[] uses = {
      () -> bytes.readFrom(channel(NUMBERS), 0, 1),
      () -> bytes.writeTo(Channels.newChannel(new ByteArrayOutputStream()), 0, 1),
      () -> bytes.get(0, buffer, 1),
      () -> bytes.set(0, buffer, 1),
      () -> bytes.get(0, new byte[1], 0, 1),
      () -> bytes.set(0, new byte[1], 0, 1),
      () -> bytes.fill(0, 1, (byte) 1),
      () -> bytes.copyWithin(0, 1, 1),
      () -> bytes.mismatch(0, new byte[1], 0, 1),
      () -> bytes.compare(0, new byte[1], 0, 1),
      bytes::buffer,
      bytes::readOnlyBuffer
    };
    for (Executable use : uses) {
      assertThrows(UseAfterReleaseException.class, use);
    }
  }

  private static class Failing implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer target) throws IOException {
      target.put((byte) 3);
      throw new IOException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }

  /** Writes another part of the same array while it is given one. */
  private final class Nested implements WritableByteChannel {
    private final WritableByteChannel inner;

    Nested(WritableByteChannel inner) {
      this.inner = inner;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return bytes.writeTo(inner, 7, 2) + inner.write(source);
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
