package dev.freehold.internal.mapped;

/** Which slots of a file are committed, and the steps in which that changes. */
public final class SlotStates {
  private final Words words;

  SlotStates(Words words) {
    this.words = words;
  }

  /** How often an element was committed in a slot, by all processes. */
  public long commits(int slot) {
    return StateWord.commits(word(slot));
  }

  /** Whether an element is committed in a slot. */
  public boolean isCommitted(int slot) {
    return StateWord.isCommitted(word(slot));
  }

  /** Commits what is in a free slot, by one store. */
  public void commit(int slot) {
    write(slot, StateWord.committedAfter(word(slot), slot));
  }

  /** Frees a committed slot, by one store. */
  public void remove(int slot) {
    write(slot, StateWord.freeAfter(word(slot), slot));
  }

  /** Commits what is in one slot and frees another: it is done once the first store is. */
  public void replace(int original, int successor) {
    words.write(MappedLayout.REPLACEMENT, Replacement.encode(original, successor));
    complete(original, successor);
  }

  /** Completes the replacement during which the last process ended, if there is one. */
  void recover() {
    long word = words.read(MappedLayout.REPLACEMENT);
    if (word != Replacement.NONE) {
      Replacement replacement = Replacement.decode(word);
      complete(replacement.original(), replacement.successor());
    }
  }

  private void complete(int original, int successor) {
    if (!isCommitted(successor)) {
      commit(successor);
    }
    if (isCommitted(original)) {
      remove(original);
    }
    words.write(MappedLayout.REPLACEMENT, Replacement.NONE);
  }

  private long word(int slot) {
    return words.read(MappedLayout.word(slot));
  }

  private void write(int slot, long word) {
    words.write(MappedLayout.word(slot), word);
  }
}
