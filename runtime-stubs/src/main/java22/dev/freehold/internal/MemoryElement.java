package dev.freehold.internal;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What generated elements outside the Java heap have in common: memory that is shown as a whole.
 */
public abstract class MemoryElement extends SlotElement {
  /** A buffer of the whole slot, while nobody uses it. */
  private @Nullable ByteBuffer spare;

  /** Makes the element of one slot, free. */
  protected MemoryElement(int slot) {
    super(slot);
  }

  /** The slot's memory; throws unless it is allocated. */
  protected abstract MemorySegment segment$();

  /** The slot's memory, in a new buffer. */
  public final ByteBuffer buffer$() {
    return segment$().asByteBuffer();
  }

  /** Fills the slot's memory from a byte on, as far as a channel has bytes; how many, or -1. */
  public final int readFrom$(ReadableByteChannel channel, int from) throws IOException {
    ByteBuffer rest = take(from);
    try {
      return channel.read(rest);
    } finally {
      spare = rest.clear();
    }
  }

  /** Writes the slot's memory from a byte on, as far as a channel takes it; how many bytes. */
  public final int writeTo$(WritableByteChannel channel, int from) throws IOException {
    ByteBuffer rest = take(from);
    try {
      return channel.write(rest);
    } finally {
      spare = rest.clear();
    }
  }

  private ByteBuffer take(int from) {
    checkLive();
    ByteBuffer whole = spare;
    spare = null;
    if (whole == null) {
      whole = buffer$();
    }
    Objects.checkIndex(from, whole.capacity() + 1);
    return whole.position(from);
  }
}
