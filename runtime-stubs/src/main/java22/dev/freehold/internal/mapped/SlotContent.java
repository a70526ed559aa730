package dev.freehold.internal.mapped;

/** What stands beside the states of slots with checksums, and what is in the slots. */
final class SlotContent {
  private static final int SLOT_BITS = 24;
  private static final int SLOTS = (1 << SLOT_BITS) - 1;

  private final Words words;
  private final MappedLayout layout;

  SlotContent(Words words, MappedLayout layout) {
    this.words = words;
    this.layout = layout;
  }

  /** The checksum that an element in a slot has. */
  long sum(int slot, long commits, long link) {
    return words.sumOfSlot(
        layout.slot(slot), layout.slotSize(), SlotSum.begin(slot, commits, link));
  }

  /** Whether the element of a slot agrees with its checksum. */
  boolean isWhole(int slot) {
    return words.read(layout.sum(slot)) == sum(slot, commits(slot), link(slot));
  }

  /** What names the element of a slot in links. */
  long name(int slot) {
    return commits(slot) << SLOT_BITS | slot;
  }

  /** What names the element whose place the one in a slot took. */
  long link(int slot) {
    return words.read(layout.link(slot));
  }

  /** The slot of what a link names. */
  static int slotOf(long link) {
    return (int) link & SLOTS;
  }

  /** How often an element had been committed in that slot, with the one that the link names. */
  static long commitsOf(long link) {
    return link >>> SLOT_BITS;
  }

  /** The slot of the element that is linked, if that is there still; else -1. */
  int linked(int slot) {
    long link = link(slot);
    int linked = slotOf(link);
    return link != SummedStates.NO_LINK && linked < layout.capacity() && name(linked) == link
        ? linked
        : -1;
  }

  private long commits(int slot) {
    return StateWord.commits(words.read(layout.word(slot)));
  }
}
