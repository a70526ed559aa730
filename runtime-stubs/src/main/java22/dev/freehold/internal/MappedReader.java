package dev.freehold.internal;

import dev.freehold.internal.mapped.SharedFile;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Reads what is committed in a file that another process, or this one, may have open to write. An
 * element is copied out of the file when it is first asked for, and lent only if it was committed
 * before and after: so it is never torn, and stays as it is whatever the writer does. All threads
 * may use it at once.
 */
public abstract class MappedReader {
  private final SharedFile file;
  private final String pool;
  private final AtomicReferenceArray<SlotElement> elements;
  private volatile boolean closed;

  /**
   * Opens a file to read.
   *
   * @throws dev.freehold.pool.MappedFileException if it cannot be used
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  protected MappedReader(Path file, FileShape shape) throws IOException {
    this.file = SharedFile.open(file, shape.layout());
    this.pool = shape.pool();
    this.elements = new AtomicReferenceArray<>(shape.capacity());
  }

  /** An element that reads a slot at the beginning of the given memory, not alive. */
  protected abstract SlotElement reader$(int slot, MemorySegment memory);

  /** How many elements are committed at present. */
  public final int committed() {
    return handles().length;
  }

  /**
   * The handles of the committed elements, in the order of their slots. One that is committed all
   * the while is among them; one that is committed, removed or replaced meanwhile may be or not.
   */
  public long[] handles() {
    requireOpen();
    return IntStream.range(0, file.present())
        .mapToLong(slot -> handle(file.state(slot), slot))
        .filter(handle -> handle != 0)
        .toArray();
  }

  /** Whether the element is committed at present. */
  public boolean isCommitted(long handle) {
    requireOpen();
    int slot = Handles.slot(handle);
    return slot < file.present() && handle(file.state(slot), slot) == handle;
  }

  /** A committed element, as it was committed. */
  protected final SlotElement read$(long handle) {
    if (!isCommitted(handle)) {
      throw ElementErrors.removed(pool, Handles.slot(handle));
    }
    int slot = Handles.slot(handle);
    SlotElement known = elements.get(slot);
    return known != null && Handles.encode(known.generation$, slot) == handle
        ? known
        : copied(handle, slot);
  }

  /** Ends the elements that were read, and closes the file. */
  protected final void close$() {
    requireOpen();
    closed = true;
    for (int slot = 0; slot < elements.length(); slot++) {
      SlotElement element = elements.get(slot);
      if (element != null) {
        element.generation$ = 0;
      }
    }
    file.close();
  }

  private SlotElement copied(long handle, int slot) {
    MemorySegment copy = file.copy(slot);
    long after = file.state(slot);
    boolean whole = handle(after, slot) == handle && file.isWhole(copy, slot, after);
    if (handle(file.state(slot), slot) != handle) {
      throw ElementErrors.removed(pool, slot);
    }
    if (!whole) {
      throw ElementErrors.damaged(pool, file.path(), slot);
    }
    SlotElement element = reader$(slot, copy.asReadOnly());
    element.generation$ = Handles.committed(SharedFile.commits(after));
    elements.set(slot, element);
    return element;
  }

  /** The handle of the element that a state is of, or 0 if it is of none. */
  private static long handle(long state, int slot) {
    return SharedFile.isCommitted(state)
        ? Handles.encode(Handles.committed(SharedFile.commits(state)), slot)
        : 0;
  }

  private void requireOpen() {
    if (closed) {
      throw PoolErrors.closed(pool + ".Reader");
    }
  }
}
