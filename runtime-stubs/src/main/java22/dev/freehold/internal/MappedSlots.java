package dev.freehold.internal;

import dev.freehold.internal.mapped.MappedFile;
import dev.freehold.internal.mapped.MappedLayout;
import dev.freehold.internal.mapped.SlotStates;
import dev.freehold.pool.OwnershipException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that are in a file. A slot is free, or has an owner, or is committed: then it
 * is the file's, nobody can write into it, and a handle names it, in later processes too. The file
 * knows only whether a slot is committed, so that one that had an owner when its process ended is
 * free when the file is opened again.
 *
 * <p>It has more than twelve collaborators, as a slot's way into the file goes through states,
 * guards, memory and the file, and each refusal has an error of its own.
 */
public abstract class MappedSlots extends ConfinedSlots {
  private final MappedFile file;
  private final SlotStates states;
  private final MemorySegment memory;
  private final MemorySegment readOnly;

  /** Where elements are that were allocated while the pool was watched: not in the file. */
  protected final GuardedSlots guarded$;

  /** The elements through which committed slots are read, made when they first are. */
  private final @Nullable SlotElement[] readers;

  private int committed;

  /**
   * Makes a pool of what is in a file.
   *
   * @param name the simple name of the pool's class
   * @param element the layout of one element
   * @throws dev.freehold.pool.MappedFileException if the file cannot be used; it is as it was
   */
  protected MappedSlots(String name, int capacity, Path file, StructLayout element)
      throws IOException {
    this(
        name,
        MappedFile.open(file, MappedLayout.of(name, capacity, element)),
        element.byteAlignment());
  }

  private MappedSlots(String name, MappedFile file, long alignment) {
    super(name, file.layout().capacity());
    this.file = file;
    this.states = file.states();
    this.memory = file.slots();
    this.readOnly = memory.asReadOnly();
    this.guarded$ =
        new GuardedSlots(NativeMemory.in(file.arena()), file.layout().slotSize(), alignment);
    this.readers = new SlotElement[slots()];
    withhold(states::isCommitted);
    this.committed = slots() - freeSlots();
  }

  /** An element that reads a slot of the given memory, not alive. */
  protected abstract SlotElement reader$(int slot, MemorySegment memory);

  /** The memory of all slots. */
  protected final MemorySegment memory$() {
    return memory;
  }

  /** How many elements are committed. */
  public final int committed() {
    requireHere$();
    return committed;
  }

  /** The handles of all committed elements, in the order of their slots. */
  public long[] handles() {
    requireHere$();
    return IntStream.range(0, slots())
        .filter(states::isCommitted)
        .mapToLong(this::committedHandle)
        .toArray();
  }

  /** Whether the handle is one of a committed element that is there still. */
  public boolean isCommitted(long handle) {
    requireHere$();
    return isThere(handle);
  }

  /**
   * Removes a committed element.
   *
   * @throws dev.freehold.pool.StaleHandleException if it was removed or replaced before
   */
  public void remove(long handle) {
    int slot = committedSlot$(handle);
    states.remove(slot);
    forget(slot);
    committed--;
  }

  /**
   * Waits until the device has all that was committed, which then outlives a loss of power too. The
   * end of the process, however it comes, loses nothing that was committed without it.
   */
  public final void force() {
    requireHere$();
    file.force();
  }

  /** Gives an element to the file, under the handle that is returned. */
  protected final long commit$(NativeElement element) {
    requireHere$();
    int slot = takeOver(element);
    states.commit(slot);
    committed++;
    return committedHandle(slot);
  }

  /** Gives an element to the file in the place of a committed one, both at once. */
  protected final long replace$(long handle, NativeElement element) {
    requireHere$();
    if (!isThere(handle)) {
      free$(element);
      throw stale(handle);
    }
    int original = Handles.slot(handle);
    int successor = takeOver(element);
    states.replace(original, successor);
    forget(original);
    return committedHandle(successor);
  }

  private OwnershipException stale(long handle) {
    return port()
        .refused(ElementErrors.removed(name$(), Handles.slot(handle)), handles$.named(handle));
  }

  /** The slot of a committed element. */
  protected final int committedSlot$(long handle) {
    requireHere$();
    if (!isThere(handle)) {
      throw stale(handle);
    }
    return Handles.slot(handle);
  }

  /** Copies a committed element's fields to an element that has an owner. */
  protected final void copy$(int original, NativeElement copy) {
    file.copy(original, copy.memory$, copy.offset$);
  }

  /** An element through which a committed slot can be read and not written. */
  protected final SlotElement read$(long handle) {
    int slot = committedSlot$(handle);
    SlotElement reader = readers[slot];
    if (reader == null) {
      reader = reader$(slot, readOnly);
      readers[slot] = reader;
    }
    reader.generation$ = Handles.detached(states.commits(slot));
    return reader;
  }

  /** What is committed stays in the file. */
  @Override
  protected final void closed$() {
    for (SlotElement reader : readers) {
      end(reader);
    }
    file.close();
  }

  @Override
  final int withoutOwner() {
    return committed;
  }

  /** Ends an owner's element, which is brought into the file if it is not there; its slot. */
  private int takeOver(NativeElement element) {
    int slot = element.release();
    port().committed(element);
    if (element.memory$ != memory) {
      watching().rejoin(slot);
    }
    return slot;
  }

  private boolean isThere(long handle) {
    int slot = Handles.slot(handle);
    return slot < slots() && states.isCommitted(slot) && committedHandle(slot) == handle;
  }

  private long committedHandle(int slot) {
    return Handles.encode(Handles.detached(states.commits(slot)), slot);
  }

  private void forget(int slot) {
    end(readers[slot]);
    put(slot);
  }

  private static void end(@Nullable SlotElement reader) {
    if (reader != null) {
      reader.generation$ = 0;
    }
  }
}
