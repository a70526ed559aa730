package dev.freehold.internal;

import dev.freehold.internal.mapped.MappedFile;
import dev.freehold.internal.mapped.SlotStates;
import dev.freehold.pool.OwnershipException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
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

  /**
   * The slots that were given up and stay as they are until all that came after is on the device.
   */
  private final BitSet givenUp = new BitSet();

  private final SlotStates states;
  private MemorySegment memory;

  /** Where elements are that were allocated while the pool was watched: not in the file. */
  protected final GuardedSlots guarded$;

  /** The elements through which committed slots are read, made when they first are. */
  private @Nullable SlotElement[] readers;

  private int committed;

  /**
   * Makes a pool of what is in a file.
   *
   * @throws dev.freehold.pool.MappedFileException if the file cannot be used; it is as it was
   */
  protected MappedSlots(Path file, FileShape shape) throws IOException {
    this(MappedFile.open(file, shape.layout()), shape.element().byteAlignment());
  }

  private MappedSlots(MappedFile file, long alignment) {
    super(file.layout().pool(), file.present(), file.layout().capacity());
    this.file = file;
    this.states = file.states();
    this.memory = file.slots();
    this.guarded$ =
        new GuardedSlots(NativeMemory.in(file.arena()), file.layout().slotSize(), alignment);
    this.readers = new SlotElement[slots()];
    withhold(states::isCommitted);
    reclaimFirst(this::reclaim);
    this.committed = slots() - freeSlots();
  }

  /** An element that reads a slot of the given memory, not alive. */
  protected abstract SlotElement reader$(int slot, MemorySegment memory);

  /** The memory of all slots. */
  protected final MemorySegment memory$() {
    return memory;
  }

  /** Makes the file longer, so that it has more slots. */
  protected final void extend$(int slots) {
    file.grow(slots);
    memory = file.slots();
    readers = Arrays.copyOf(readers, slots);
  }

  /** How many elements {@link #force} had not seen and the end of the machine spoilt. */
  public final int lost() {
    requireHere$();
    return file.lost();
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
    int slot = slot(handle);
    forget(slot, states.remove(slot));
    committed--;
  }

  /**
   * Waits until the device has all that was committed, which then outlives a loss of power too. The
   * end of the process, however it comes, loses nothing that was committed without it.
   */
  public final void force() {
    requireHere$();
    file.force();
    givenUp.stream().forEach(this::put);
    givenUp.clear();
  }

  /** Before the pool grows or refuses, it forces what keeps slots from being used. */
  private boolean reclaim() {
    boolean any = !givenUp.isEmpty();
    if (any) {
      force();
    }
    return any;
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
    forget(original, states.replace(original, successor));
    return committedHandle(successor);
  }

  private OwnershipException stale(long handle) {
    return port()
        .refused(ElementErrors.removed(name$(), Handles.slot(handle)), handles$.named(handle));
  }

  private int slot(long handle) {
    requireHere$();
    if (!isThere(handle)) {
      throw stale(handle);
    }
    return Handles.slot(handle);
  }

  /** The slot of a committed element, which agrees with its checksum if it has one. */
  protected final int committedSlot$(long handle) {
    int slot = slot(handle);
    if (!states.isWhole(slot)) {
      throw port()
          .refused(ElementErrors.damaged(name$(), file.path(), slot), handles$.named(handle));
    }
    return slot;
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
      reader = reader$(slot, memory.asReadOnly());
      readers[slot] = reader;
    }
    reader.generation$ = Handles.committed(states.commits(slot));
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
    return committed + givenUp.cardinality();
  }

  /** Ends an owner's element, which is brought into the file if it is not there; its slot. */
  private int takeOver(NativeElement element) {
    int slot = element.release();
    watching().tie(element);
    port().committed(element);
    if (guarded$.surrounds(slot)) {
      watching().rejoin(slot);
    }
    return slot;
  }

  private boolean isThere(long handle) {
    int slot = Handles.slot(handle);
    return slot < slots() && states.isCommitted(slot) && committedHandle(slot) == handle;
  }

  private long committedHandle(int slot) {
    return Handles.encode(Handles.committed(states.commits(slot)), slot);
  }

  private void forget(int slot, boolean free) {
    end(readers[slot]);
    if (free) {
      put(slot);
    } else {
      givenUp.set(slot);
    }
  }

  private static void end(@Nullable SlotElement reader) {
    if (reader != null) {
      reader.generation$ = 0;
    }
  }
}
