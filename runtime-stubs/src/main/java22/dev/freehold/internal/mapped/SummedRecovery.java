package dev.freehold.internal.mapped;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts right what the end of a process or a machine left of a file with checksums. Each step may be
 * the last one, and is repeated by whoever opens the file next.
 */
final class SummedRecovery {
  private final SummedStates states;
  private final SlotContent content;
  private final int present;
  private int lost;

  SummedRecovery(SummedStates states, SlotContent content, int present) {
    this.states = states;
    this.content = content;
    this.present = present;
  }

  /** How many elements were let go of, as they did not get to the device as a whole. */
  int run() {
    letGoOfTorn();
    skipLinkedCommits();
    BitSet successors = oneSuccessorEach();
    successors.stream().forEach(this::endReplaced);
    restoreReplaced();
    return lost;
  }

  private void letGoOfTorn() {
    for (int slot = 0; slot < present; slot++) {
      if (StateWord.isUnsettled(states.word(slot)) && !content.isWhole(slot)) {
        states.free(slot);
        lost++;
      }
    }
  }

  /**
   * What a link names may not have got to the device, so that the slot would be committed as often
   * once more, and the link then name another element. Nothing but a commit that was given up since
   * can be in such a slot.
   */
  private void skipLinkedCommits() {
    for (int slot = 0; slot < present; slot++) {
      long link = isThere(slot) ? content.link(slot) : SummedStates.NO_LINK;
      int linked = SlotContent.slotOf(link);
      boolean isNamed = link != SummedStates.NO_LINK && linked < present;
      if (isNamed && isBehind(linked, link) && content.isWhole(slot)) {
        states.write(linked, StateWord.freeAfterCommits(SlotContent.commitsOf(link), linked));
      }
    }
  }

  private boolean isBehind(int slot, long link) {
    long word = states.word(slot);
    boolean mayBeFreed = !isThere(slot) || StateWord.isUnsettled(word);
    return mayBeFreed && StateWord.commits(word) < SlotContent.commitsOf(link);
  }

  /** Of several that took the place of one element, one after the other, one remains. */
  private BitSet oneSuccessorEach() {
    Map<Long, Integer> successors = new HashMap<>();
    BitSet remaining = new BitSet();
    for (int slot = 0; slot < present; slot++) {
      long link = StateWord.isCommitted(states.word(slot)) ? content.link(slot) : 0;
      if (link == SummedStates.NO_LINK) {
        continue;
      }
      Integer other = successors.putIfAbsent(link, slot);
      int surplus = other == null ? -1 : surplus(other, slot);
      if (surplus >= 0) {
        states.free(surplus);
        remaining.clear(surplus);
        successors.put(link, surplus == slot ? other : slot);
      }
      if (surplus != slot) {
        remaining.set(slot);
      }
    }
    return remaining;
  }

  /** Which of two successors goes: never one that is settled. */
  private int surplus(int one, int other) {
    if (StateWord.isUnsettled(states.word(other))) {
      return other;
    }
    return StateWord.isUnsettled(states.word(one)) ? one : -1;
  }

  private void endReplaced(int successor) {
    int replaced = content.linked(successor);
    boolean isThere =
        replaced >= 0 && replaced < present && isThere(replaced) && content.isWhole(successor);
    if (isThere) {
      states.free(replaced);
    }
  }

  private boolean isThere(int slot) {
    return StateWord.isCommitted(states.word(slot)) || StateWord.isReplaced(states.word(slot));
  }

  private void restoreReplaced() {
    for (int slot = 0; slot < present; slot++) {
      long word = states.word(slot);
      if (StateWord.isReplaced(word)) {
        states.write(slot, StateWord.settledAfter(word, slot));
      }
    }
  }
}
