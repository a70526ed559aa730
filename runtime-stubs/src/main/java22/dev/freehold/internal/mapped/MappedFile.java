package dev.freehold.internal.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** An open file, mapped into memory, which no other pool has open. */
public final class MappedFile implements AutoCloseable {
  private final FileLockGuard guard;
  private final Arena arena;
  private final MemorySegment bytes;
  private final MappedLayout layout;
  private final SlotStates states;

  MappedFile(
      FileLockGuard guard, Arena arena, MemorySegment bytes, MappedLayout layout, Words words) {
    this.guard = guard;
    this.arena = arena;
    this.bytes = bytes;
    this.layout = layout;
    this.states = new SlotStates(words);
  }

  /**
   * Opens a file, or makes it where there is none or an empty one.
   *
   * @throws dev.freehold.pool.MappedFileException if it cannot be used; it is as it was
   */
  public static MappedFile open(Path file, MappedLayout layout) throws IOException {
    return new MappedFileOpening(file, layout, Words::new).open();
  }

  /** What the file was made for. */
  public MappedLayout layout() {
    return layout;
  }

  /** The memory of all slots. */
  public MemorySegment slots() {
    return bytes.asSlice(layout.slots());
  }

  /** Which slots are committed. */
  public SlotStates states() {
    return states;
  }

  /** Copies what is in a slot to other memory, where a slot begins. */
  public void copy(int slot, MemorySegment memory, long offset) {
    long size = layout.slotSize();
    MemorySegment.copy(bytes, layout.slots() + slot * size, memory, offset, size);
  }

  /** What memory outside the file is taken from that lives as long as this. */
  public Arena arena() {
    return arena;
  }

  /** Waits until the device has all that was stored, which then outlives a loss of power too. */
  public void force() {
    bytes.force();
  }

  @Override
  public void close() {
    arena.close();
    try {
      guard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
