package dev.freehold.pool;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inline array of {@code byte} has beyond those of other types: buffers and channels.
 *
 * <p>Methods make no garbage but where they give a buffer. Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class ByteValues extends Values {
  /** A buffer of all bytes, while nobody uses it. A channel that calls back gets another one. */
  private @Nullable ByteBuffer spare;

  ByteValues() {}

  /**
   * Copies a part to a buffer, at its position, which moves on.
   *
   * @param index of the first byte, from 0
   * @param count how many bytes
   * @throws IndexOutOfBoundsException if there is no such part, or no room for it in the buffer;
   *     nothing is copied then
   */
  public final void get(@Ref ByteValues this, int index, @Ref ByteBuffer target, int count) {
    requireRemaining(target, count);
    checkRange$(index, count);
    ByteBuffer own = take();
    target.put(target.position(), own, index, count);
    spare = own;
    target.position(target.position() + count);
  }

  /**
   * Writes a part from a buffer, at its position, which moves on.
   *
   * @param index of the first byte, from 0
   * @param count how many bytes
   * @throws IndexOutOfBoundsException if there is no such part, or the buffer has fewer bytes;
   *     nothing is copied then
   */
  public final void set(@Mut ByteValues this, int index, @Ref ByteBuffer source, int count) {
    requireRemaining(source, count);
    checkRange$(index, count);
    ByteBuffer own = take();
    own.put(index, source, source.position(), count);
    spare = own;
    source.position(source.position() + count);
  }

  /**
   * Fills a part, or the beginning of it, from a channel.
   *
   * @param index of the first byte, from 0
   * @param max how many bytes at most
   * @return how many bytes were read, or -1 at the channel's end
   * @throws IOException if the channel throws it
   * @throws IndexOutOfBoundsException if there is no such part; nothing is read then
   */
  public final int readFrom(
      @Mut ByteValues this, @Ref ReadableByteChannel channel, int index, int max)
      throws IOException {
    ByteBuffer part = take(index, max);
    try {
      return channel.read(part);
    } finally {
      spare = part.clear();
    }
  }

  /**
   * Writes a part, or the beginning of it, to a channel.
   *
   * @param index of the first byte, from 0
   * @param count how many bytes
   * @return how many bytes were written
   * @throws IOException if the channel throws it
   * @throws IndexOutOfBoundsException if there is no such part; nothing is written then
   */
  public final int writeTo(
      @Ref ByteValues this, @Ref WritableByteChannel channel, int index, int count)
      throws IOException {
    ByteBuffer part = take(index, count);
    try {
      return channel.write(part);
    } finally {
      spare = part.clear();
    }
  }

  /**
   * The bytes, in a new buffer that writes into the element. It is big-endian, as those of Java are
   * at first.
   */
  @From("this")
  public final @Mut ByteBuffer buffer(@Mut ByteValues this) {
    checkRange$(0, 0);
    return view();
  }

  /** The bytes, in a new buffer that reads from the element. */
  @From("this")
  public final @Ref ByteBuffer readOnlyBuffer(@Ref ByteValues this) {
    checkRange$(0, 0);
    return view().asReadOnlyBuffer();
  }

  private ByteBuffer take(int index, int count) {
    checkRange$(index, count);
    return take().limit(index + count).position(index);
  }

  private ByteBuffer take() {
    ByteBuffer own = spare;
    spare = null;
    return own == null ? view() : own;
  }

  private ByteBuffer view() {
    ByteBuffer memory = memoryBuffer$();
    return memory == null ? ByteBuffer.wrap((byte[]) Objects.requireNonNull(array$())) : memory;
  }

  private static void requireRemaining(ByteBuffer buffer, int count) {
    if (count < 0 || count > buffer.remaining()) {
      throw new IndexOutOfBoundsException(
          "%s bytes were asked for of a buffer that has %s remaining: give a smaller count, or another buffer"
              .formatted(count, buffer.remaining()));
    }
  }
}
