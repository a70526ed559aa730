package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Writes the elements of one file into a new one of another layout, each in its slot. */
final class MigrationRun {
  private final StoredFile from;
  private final MigrationPlan plan;
  private final MappedLayout to;
  private final byte[] fresh;
  private final ByteBuffer element;

  MigrationRun(StoredFile from, MigrationPlan plan, MappedLayout to, byte[] fresh) {
    this.from = from;
    this.plan = plan;
    int present = Math.max(to.initial(), Math.min(from.present(), to.capacity()));
    this.to = to.startingWith(to.grows() ? present : to.capacity());
    this.fresh = fresh;
    this.element = ByteBuffer.allocate(fresh.length).order(ByteOrder.nativeOrder());
  }

  void write(FileChannel channel) throws IOException {
    refuseWhatIsNotDone();
    FileCreation creation = new FileCreation(channel, to);
    creation.begin();
    creation.zero();
    for (int slot = 0; slot < from.present(); slot++) {
      long word = from.state(slot);
      if (StateWord.isCommitted(word)) {
        copy(slot, word, creation);
      } else if (slot < to.initial()) {
        creation.write(StateWord.freeAfter(word, slot), to.word(slot));
      }
    }
    creation.complete();
  }

  private void copy(int slot, long word, FileCreation creation) throws IOException {
    if (slot >= to.initial()) {
      throw from.refusals().fewerSlots(slot, to);
    }
    if (!from.isWhole(slot)) {
      throw from.refusals()
          .corrupt("the element of slot %s does not agree with its checksum".formatted(slot));
    }
    element.clear().put(fresh).flip();
    plan.run(from.slot(slot), element);
    creation.write(element, to.slot(slot));
    if (to.sums()) {
      creation.write(sum(slot, StateWord.commits(word)), to.sum(slot));
    }
    long committed =
        to.sums() ? StateWord.settledAfter(word, slot) : StateWord.unsettledAfter(word, slot);
    creation.write(committed, to.word(slot));
  }

  /** No element of the new file took the place of another. */
  private long sum(int slot, long commits) {
    long sum = SlotSum.begin(slot, commits, 0);
    int at = 0;
    for (; at + Long.BYTES <= element.capacity(); at += Long.BYTES) {
      sum = SlotSum.update(sum, element.getLong(at));
    }
    if (at == element.capacity()) {
      return sum;
    }
    long rest = 0;
    for (; at < element.capacity(); at++) {
      rest = (rest << Byte.SIZE) | (element.get(at) & 0xFF);
    }
    return SlotSum.update(sum, rest);
  }

  /** What the last process left half done is done by opening the file. */
  private void refuseWhatIsNotDone() throws MappedFileException {
    boolean done = from.word(MappedLayout.REPLACEMENT) == Replacement.NONE;
    for (int slot = 0; slot < from.present() && done; slot++) {
      long word = from.state(slot);
      if (!from.check().isSound(word, slot)) {
        throw from.refusals().corrupt("the state of slot %s is none that there is".formatted(slot));
      }
      done = !StateWord.isReplaced(word) && !(from.layout().sums() && StateWord.isUnsettled(word));
    }
    if (!done) {
      throw from.refusals().corrupt("its last process was not done with it");
    }
  }
}
