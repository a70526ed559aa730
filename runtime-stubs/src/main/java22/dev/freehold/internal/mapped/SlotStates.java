package dev.freehold.internal.mapped;

/**
 * Which slots of a file are committed, and the steps in which that changes. The element of a slot
 * that is given up may have to stay as it is until {@link #settle}, so that after the end of the
 * machine there is either what was forced, or what came afterwards.
 */
public abstract class SlotStates {
  final Words words;
  final MappedLayout layout;

  SlotStates(Words words, MappedLayout layout) {
    this.words = words;
    this.layout = layout;
  }

  static SlotStates of(Words words, MappedLayout layout) {
    return layout.sums() ? new SummedStates(words, layout) : new PlainStates(words, layout);
  }

  /** How often an element was committed in a slot, by all processes. */
  public final long commits(int slot) {
    return StateWord.commits(word(slot));
  }

  /** Whether an element is committed in a slot. */
  public final boolean isCommitted(int slot) {
    return StateWord.isCommitted(word(slot));
  }

  /** Commits what is in a free slot, by one store. */
  public abstract void commit(int slot);

  /**
   * Frees a committed slot, by one store.
   *
   * @return whether it may be used at once
   */
  public abstract boolean remove(int slot);

  /**
   * Commits what is in one slot and frees another: it is done once the first store is.
   *
   * @return whether the other may be used at once
   */
  public abstract boolean replace(int original, int successor);

  /** Whether a committed element is as it was committed; true where there is no checksum. */
  public abstract boolean isWhole(int slot);

  /**
   * Notes that the device has all that was stored. All slots may be used then that were given up
   * before, once the device has this too.
   *
   * @return whether anything was noted
   */
  public abstract boolean settle();

  /**
   * Completes what the last process did not, and lets go of what did not get to the device.
   *
   * @return how many elements were let go of
   */
  abstract int recover(int present);

  final long word(int slot) {
    return words.read(layout.word(slot));
  }

  final void write(int slot, long word) {
    words.write(layout.word(slot), word);
  }

  final void free(int slot) {
    write(slot, StateWord.freeAfter(word(slot), slot));
  }
}
