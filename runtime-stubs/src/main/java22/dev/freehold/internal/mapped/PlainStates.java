package dev.freehold.internal.mapped;

/** The states of slots that have no checksum. */
final class PlainStates extends SlotStates {
  PlainStates(Words words, MappedLayout layout) {
    super(words, layout);
  }

  @Override
  public void commit(int slot) {
    write(slot, StateWord.committedAfter(word(slot), slot));
  }

  @Override
  public boolean remove(int slot) {
    free(slot);
    return true;
  }

  @Override
  public boolean replace(int original, int successor) {
    words.write(MappedLayout.REPLACEMENT, Replacement.encode(original, successor));
    complete(original, successor);
    return true;
  }

  @Override
  public boolean isWhole(int slot) {
    return true;
  }

  @Override
  public boolean settle() {
    return false;
  }

  /**
   * Completes the replacement during which the last process ended, if there is one. After the end
   * of the machine it may be noted although neither element is there: then it is of no use.
   */
  @Override
  int recover(int present) {
    long word = words.read(MappedLayout.REPLACEMENT);
    if (word != Replacement.NONE) {
      Replacement noted = Replacement.decode(word);
      if (isCommitted(noted.original()) || isCommitted(noted.successor())) {
        complete(noted.original(), noted.successor());
      } else {
        words.write(MappedLayout.REPLACEMENT, Replacement.NONE);
      }
    }
    return 0;
  }

  private void complete(int original, int successor) {
    if (!isCommitted(successor)) {
      commit(successor);
    }
    if (isCommitted(original)) {
      free(original);
    }
    words.write(MappedLayout.REPLACEMENT, Replacement.NONE);
  }
}
