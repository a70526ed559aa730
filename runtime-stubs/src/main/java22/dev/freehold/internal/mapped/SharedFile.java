package dev.freehold.internal.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is mapped to be read, whoever writes it meanwhile. */
public final class SharedFile implements AutoCloseable {
  private final Path path;
  private final Object identity;
  private final FileChannel channel;
  private final MappedLayout layout;
  private final Arena arena = Arena.ofShared();
  private volatile View view;

  /** As much of the file as there was when it was mapped. */
  private record View(MemorySegment bytes, Words words, int present) {}

  private SharedFile(Path path, Object identity, FileChannel channel, MappedLayout layout)
      throws IOException {
    this.path = path;
    this.identity = identity;
    this.channel = channel;
    this.layout = layout;
    this.view = map();
  }

  /**
   * Opens a file that there is.
   *
   * @throws dev.freehold.pool.MappedFileException if it is not one of that layout
   */
  public static SharedFile open(Path file, MappedLayout layout) throws IOException {
    Refusals refusals = new Refusals(file, layout.pool());
    FileCheck check = new FileCheck(refusals, layout);
    FoundFile.refuseIrregular(file, refusals);
    Object identity = FileLockGuard.identity(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      Header header = check.readHeader(channel);
      check.checkHeader(header);
      if (!header.isComplete()) {
        throw refusals.corrupt("it is not complete: open it to write once");
      }
      check.checkLength(header, channel.size());
      SharedFile shared = new SharedFile(file, identity, channel, layout);
      check.present(shared.view.words.read(MappedLayout.GROWN), channel.size());
      return shared;
    } catch (IOException | RuntimeException | Error e) {
      FileLockGuard.closeBeside(channel, identity);
      throw e;
    }
  }

  /** How the file is named in messages. */
  public Path path() {
    return path;
  }

  /** How many slots there are, which may have become more. */
  public int present() {
    View seen = view;
    return layout.present(seen.words.readShared(MappedLayout.GROWN)) == seen.present
        ? seen.present
        : longer();
  }

  /** The state of a slot at present. */
  public long state(int slot) {
    return view.words.readShared(layout.word(slot));
  }

  /** Whether a state is that of a committed element. */
  public static boolean isCommitted(long state) {
    return StateWord.isCommitted(state);
  }

  /** How often an element had been committed in the slot. */
  public static long commits(long state) {
    return StateWord.commits(state);
  }

  /** A copy of what is in a slot. What is read of the file next is read later. */
  public MemorySegment copy(int slot) {
    int words = (int) ((layout.slotSize() + Long.BYTES - 1) / Long.BYTES);
    MemorySegment copy = MemorySegment.ofArray(new long[words]);
    MemorySegment.copy(view.bytes, layout.slot(slot), copy, 0, layout.slotSize());
    VarHandle.loadLoadFence();
    return copy;
  }

  /** Whether a copy of a slot agrees with the checksum of the slot, if there are any. */
  public boolean isWhole(MemorySegment copy, int slot, long state) {
    if (!layout.sums()) {
      return true;
    }
    long link = view.words.read(layout.link(slot));
    long begin = SlotSum.begin(slot, commits(state), link);
    return Words.sum(copy, 0, layout.slotSize(), begin) == view.words.read(layout.sum(slot));
  }

  @Override
  public void close() {
    arena.close();
    try {
      FileLockGuard.closeBeside(channel, identity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized int longer() {
    try {
      view = map();
      return view.present;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private View map() throws IOException {
    MemorySegment bytes = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    Words words = new Words(bytes);
    return new View(bytes, words, layout.present(words.read(MappedLayout.GROWN)));
  }
}
