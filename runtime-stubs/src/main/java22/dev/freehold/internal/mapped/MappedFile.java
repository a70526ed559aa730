package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An open file, mapped into memory, which no other pool has open to write. */
public final class MappedFile implements AutoCloseable {
  private final Path path;
  private final FileLockGuard guard;
  private final Arena arena;
  private final MappedLayout layout;
  private final Words words;
  private final SlotStates states;

  /** The whole file each time that it was longer: elements stay where they were made. */
  private final List<MemorySegment> mappings = new ArrayList<>();

  private int present;
  private int lost;

  MappedFile(
      Path path,
      FileLockGuard guard,
      Arena arena,
      MemorySegment bytes,
      MappedLayout layout,
      Words words) {
    this.path = path;
    this.guard = guard;
    this.arena = arena;
    this.layout = layout;
    this.words = words;
    this.states = SlotStates.of(words, layout);
    mappings.add(bytes);
    this.present = layout.present(words.read(MappedLayout.GROWN));
  }

  /**
   * Opens a file, or makes it where there is none or an empty one.
   *
   * @throws MappedFileException if it cannot be used; it is as it was
   */
  public static MappedFile open(Path file, MappedLayout layout) throws IOException {
    return new MappedFileOpening(file, layout, Words::new).open();
  }

  /** Completes what the last process that had the file open did not, whatever its layout is. */
  public static void recover(Path file, String pool) throws IOException {
    MappedLayout stored;
    try (StoredFile found = StoredFile.open(file)) {
      found.requireAllFields();
      stored = found.layout();
    }
    open(file, stored).close();
  }

  /** What the last process left is on the device before anything is given up because of it. */
  void recover() {
    if (layout.sums()) {
      mappings.forEach(words::force);
    }
    lost = states.recover(present);
    if (layout.sums()) {
      force();
    }
  }

  /** What the file was made for. */
  public MappedLayout layout() {
    return layout;
  }

  /** How the file is named in messages. */
  public Path path() {
    return path;
  }

  /** How many slots there are. */
  public int present() {
    return present;
  }

  /** How many elements were found torn when the file was opened, and let go of. */
  public int lost() {
    return lost;
  }

  /** The memory of all slots. */
  public MemorySegment slots() {
    return latest().asSlice(layout.slots());
  }

  /** Which slots are committed. */
  public SlotStates states() {
    return states;
  }

  /** Copies what is in a slot to other memory, where a slot begins. */
  public void copy(int slot, MemorySegment memory, long offset) {
    MemorySegment.copy(latest(), layout.slot(slot), memory, offset, layout.slotSize());
  }

  /**
   * Makes the file longer, so that it has more slots.
   *
   * @throws UncheckedIOException if the device has no room; the file is as it was
   */
  public void grow(int slots) {
    try {
      FileChannel channel = guard.channel();
      try {
        new FileCreation(channel, layout).grow(present, slots);
      } catch (IOException e) {
        throw new Refusals(path, layout.pool()).full(layout.length(slots), e);
      }
      MemorySegment longer = channel.map(MapMode.READ_WRITE, 0, layout.length(slots), arena);
      mappings.add(longer);
      words.remap(longer);
      present = slots;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What memory outside the file is taken from that lives as long as this. */
  public Arena arena() {
    return arena;
  }

  /**
   * Waits until the device has all that was stored, which then outlives a loss of power too. Where
   * there are checksums, it is noted then, and on the device too.
   */
  public void force() {
    mappings.forEach(words::force);
    if (states.settle()) {
      words.force(latest().asSlice(0, layout.slots()));
    }
  }

  @Override
  public void close() {
    if (layout.sums()) {
      force();
    }
    arena.close();
    try {
      guard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MemorySegment latest() {
    return mappings.get(mappings.size() - 1);
  }
}
