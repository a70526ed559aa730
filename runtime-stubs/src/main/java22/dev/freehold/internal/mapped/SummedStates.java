package dev.freehold.internal.mapped;

import java.util.BitSet;

/**
 * The states of slots that have checksums. An element is <em>settled</em> when it is known to be on
 * the device. A settled one whose place another took is noted as replaced and kept, and where it is
 * kept is written beside the other one, in its <em>link</em>: after the end of the machine there is
 * the new one if that is whole, else the old one.
 *
 * <p>What is not settled and not whole after the end of the machine was never forced. What is
 * settled and not whole was spoilt by something else, and is reported.
 */
final class SummedStates extends SlotStates {
  /** Stands for no link: a handle is never zero, as an element has been committed. */
  static final long NO_LINK = 0;

  private final SlotContent content;

  /** The slots that were committed or noted as replaced since the last time. */
  private final BitSet unsettled = new BitSet();

  SummedStates(Words words, MappedLayout layout) {
    super(words, layout);
    this.content = new SlotContent(words, layout);
  }

  @Override
  public void commit(int slot) {
    commit(slot, NO_LINK);
  }

  /** The link names the element that is kept: the settled one, or the first that never was. */
  @Override
  public boolean replace(int original, int successor) {
    boolean settled = StateWord.isSettled(word(original));
    long inherited = settled ? NO_LINK : content.link(original);
    commit(successor, inherited == NO_LINK ? content.name(original) : inherited);
    if (settled) {
      write(original, StateWord.replacedAfter(word(original), original));
      unsettled.set(original);
    } else {
      free(original);
    }
    return !settled;
  }

  /** What the element took the place of must not come back, so that it goes first. */
  @Override
  public boolean remove(int slot) {
    boolean settled = StateWord.isSettled(word(slot));
    int replaced = content.linked(slot);
    if (replaced >= 0 && StateWord.isReplaced(word(replaced))) {
      free(replaced);
    }
    free(slot);
    return !settled;
  }

  @Override
  public boolean isWhole(int slot) {
    return content.isWhole(slot);
  }

  @Override
  public boolean settle() {
    boolean any = !unsettled.isEmpty();
    for (int slot = unsettled.nextSetBit(0); slot >= 0; slot = unsettled.nextSetBit(slot + 1)) {
      settle(slot);
    }
    unsettled.clear();
    return any;
  }

  @Override
  int recover(int present) {
    SummedRecovery recovery = new SummedRecovery(this, content, present);
    int lost = recovery.run();
    for (int slot = 0; slot < present; slot++) {
      if (StateWord.isUnsettled(word(slot))) {
        unsettled.set(slot);
      }
    }
    return lost;
  }

  private void settle(int slot) {
    long word = word(slot);
    if (StateWord.isUnsettled(word)) {
      write(slot, StateWord.settledAfter(word, slot));
    } else if (StateWord.isReplaced(word)) {
      free(slot);
    }
  }

  private void commit(int slot, long link) {
    long committed = StateWord.committedAfter(word(slot), slot);
    words.write(layout.link(slot), link);
    words.write(layout.sum(slot), content.sum(slot, StateWord.commits(committed), link));
    write(slot, committed);
    unsettled.set(slot);
  }
}
