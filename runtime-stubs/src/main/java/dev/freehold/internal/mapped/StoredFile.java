package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that is read without being mapped, and that nobody has open meanwhile. What it was made
 * for is found in its header.
 */
final class StoredFile implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final FileLockGuard guard;
  private final MappedLayout layout;
  private final FileCheck check;
  private final boolean wholeText;
  private final int present;
  private final ByteBuffer chunk =
      ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.nativeOrder()).limit(0);
  private long chunkAt;

  private StoredFile(FileLockGuard guard, MappedLayout layout, FileCheck check, boolean wholeText)
      throws IOException {
    this.wholeText = wholeText;
    this.guard = guard;
    this.layout = layout;
    this.check = check;
    this.present = check.present(word(MappedLayout.GROWN), guard.channel().size());
  }

  /** Opens a file that there is. */
  static StoredFile open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    String pool = String.valueOf(file.getFileName());
    Refusals refusals = new Refusals(file, pool);
    FoundFile.refuseForeign(file, new FileCheck(refusals, MappedLayout.NONE));
    FileLockGuard guard = FileLockGuard.lock(file, refusals);
    try {
      return checked(guard, pool, refusals);
    } catch (IOException | RuntimeException e) {
      guard.close();
      throw e;
    }
  }

  private static StoredFile checked(FileLockGuard guard, String pool, Refusals refusals)
      throws IOException {
    Header header = FileCheck.readHeader(guard.channel(), refusals);
    FileCheck.checkSound(header, refusals);
    if (!header.isComplete()) {
      throw refusals.corrupt("it is not complete: open it with its declaration once");
    }
    MappedLayout layout = StoredLayout.of(header, pool);
    FileCheck check = new FileCheck(refusals, layout);
    check.checkLength(header, guard.channel().size());
    return new StoredFile(guard, layout, check, header.hasWholeText());
  }

  MappedLayout layout() {
    return layout;
  }

  /** Refuses a file whose header does not name all fields. */
  void requireAllFields() throws MappedFileException {
    if (!wholeText) {
      throw refusals().longLayout();
    }
  }

  /** How messages name the file. */
  Refusals refusals() {
    return check.refusals();
  }

  FileCheck check() {
    return check;
  }

  /** How many slots there are. */
  int present() {
    return present;
  }

  /** Eight bytes of the file. */
  long word(long offset) {
    return bytes(offset, Long.BYTES).getLong();
  }

  /** The word that is the state of a slot. */
  long state(int slot) {
    return word(layout.word(slot));
  }

  /** Whether the element of a slot agrees with its checksum; true where there is none. */
  boolean isWhole(int slot) {
    if (!layout.sums()) {
      return true;
    }
    long sum = SlotSum.begin(slot, StateWord.commits(state(slot)), word(layout.link(slot)));
    long end = layout.slot(slot + 1);
    long at = layout.slot(slot);
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      sum = SlotSum.update(sum, word(at));
    }
    return word(layout.sum(slot)) == (at == end ? sum : SlotSum.update(sum, rest(at, end)));
  }

  /** What is in a slot, as long as nothing else is read. */
  ByteBuffer slot(int slot) {
    return bytes(layout.slot(slot), (int) layout.slotSize());
  }

  @Override
  public void close() throws IOException {
    guard.close();
  }

  private long rest(long from, long to) {
    long rest = 0;
    for (long at = from; at < to; at++) {
      rest = (rest << Byte.SIZE) | (bytes(at, 1).get() & 0xFF);
    }
    return rest;
  }

  private ByteBuffer bytes(long offset, int count) {
    if (count > CHUNK) {
      return read(offset, ByteBuffer.allocate(count).order(ByteOrder.nativeOrder()));
    }
    if (offset < chunkAt || offset + count > chunkAt + chunk.limit()) {
      chunkAt = offset;
      read(offset, chunk.clear());
    }
    int at = (int) (offset - chunkAt);
    if (at + count > chunk.limit()) {
      throw new UncheckedIOException(new EOFException("the file ends before " + (offset + count)));
    }
    return chunk.slice(at, count).order(ByteOrder.nativeOrder());
  }

  /** Reads as much as there is. */
  private ByteBuffer read(long offset, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining() && guard.channel().read(bytes, offset + bytes.position()) >= 0) {
        // Until all is there.
      }
      return bytes.flip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
