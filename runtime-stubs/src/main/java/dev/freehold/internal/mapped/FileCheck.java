package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.LongUnaryOperator;

/** Refuses a file that a pool cannot use, having only read it. */
record FileCheck(Refusals refusals, MappedLayout layout) {

  /** Reads the header, and refuses what Freehold did not write. */
  Header readHeader(FileChannel channel) throws IOException {
    return readHeader(channel, refusals);
  }

  /** Reads the header, and refuses what Freehold did not write. */
  static Header readHeader(FileChannel channel, Refusals refusals) throws IOException {
    ByteBuffer start = ByteBuffer.allocate((int) Math.min(channel.size(), MappedLayout.PAGE));
    while (start.hasRemaining() && channel.read(start, start.position()) >= 0) {
      // Until all is there.
    }
    Header header = Header.read(start.array());
    if (!header.isOurs()) {
      throw refusals.foreign();
    }
    return header;
  }

  /** Refuses a header that is damaged or of another format or layout. */
  void checkHeader(Header header) throws MappedFileException {
    checkSound(header, refusals);
    if (!header.isOf(layout)) {
      throw refusals.layout(header, layout);
    }
  }

  /** Refuses a header that is damaged or of another format. */
  static void checkSound(Header header, Refusals refusals) throws MappedFileException {
    if (!header.isWhole()) {
      throw refusals.corrupt("its header is cut short");
    }
    if (header.isOfOtherByteOrder()) {
      throw refusals.byteOrder();
    }
    if (header.isOfThisByteOrder() && header.version() > Header.VERSION) {
      throw refusals.version(header.version());
    }
    if (!header.isSound() || !(header.isComplete() || header.isIncomplete())) {
      throw refusals.corrupt("its header does not agree with its checksum");
    }
  }

  /** Refuses a file that is cut short, or longer than it ever is. */
  void checkLength(Header header, long length) throws MappedFileException {
    long least = header.fileLength();
    long most = layout.grows() ? layout.length(layout.capacity()) : least;
    if (length < least || length > most) {
      throw refusals.corrupt(
          "it has %s bytes and must have %s".formatted(length, length < least ? least : most));
    }
  }

  /** How many slots there are, all of which must be in the file. */
  int present(long grown, long length) throws MappedFileException {
    if (!layout.isSoundCapacity(grown)) {
      throw refusals.corrupt("the word that says how many slots it has is damaged");
    }
    int present = layout.present(grown);
    if (length < layout.length(present)) {
      throw refusals.corrupt(
          "it has %s bytes and must have %s".formatted(length, layout.length(present)));
    }
    return present;
  }

  /** Refuses words that are never written. */
  void checkWords(int present, LongUnaryOperator words) throws MappedFileException {
    for (int slot = 0; slot < present; slot++) {
      if (!isSound(words.applyAsLong(layout.word(slot)), slot)) {
        throw refusals.corrupt("the state of slot %s is none that there is".formatted(slot));
      }
    }
    if (!Replacement.isSound(words.applyAsLong(MappedLayout.REPLACEMENT), present)) {
      throw refusals.corrupt("the replacement that it notes is of slots that it does not have");
    }
  }

  /** Whether the word is one that is ever written for the slot. */
  boolean isSound(long word, int slot) {
    return StateWord.isSound(word, slot) && (layout.sums() || StateWord.isPlain(word));
  }
}
