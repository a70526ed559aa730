package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Refuses a file that a pool cannot use, having only read it. */
record FileCheck(Refusals refusals, MappedLayout layout) {

  /** Reads the header, and refuses what Freehold did not write. */
  Header readHeader(FileChannel channel) throws IOException {
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
    if (!header.isWhole()) {
      throw refusals.corrupt("its header is cut short");
    }
    if (header.isOfOtherByteOrder()) {
      throw refusals.byteOrder();
    }
    if (header.isOfThisByteOrder() && header.version() != Header.VERSION) {
      throw refusals.version(header.version());
    }
    if (!header.isSound() || !(header.isComplete() || header.isIncomplete())) {
      throw refusals.corrupt("its header does not agree with its checksum");
    }
    if (!header.isOf(layout)) {
      throw refusals.layout(header, layout);
    }
  }

  void checkLength(Header header, long length) throws MappedFileException {
    if (length != header.fileLength()) {
      throw refusals.corrupt(
          "it has %s bytes and must have %s".formatted(length, header.fileLength()));
    }
  }

  /** Refuses words that are never written. */
  void checkWords(Words words) throws MappedFileException {
    for (int slot = 0; slot < layout.capacity(); slot++) {
      if (!StateWord.isSound(words.read(MappedLayout.word(slot)), slot)) {
        throw refusals.corrupt("the state of slot %s is none that there is".formatted(slot));
      }
    }
    checkReplacement(words);
  }

  private void checkReplacement(Words words) throws MappedFileException {
    long word = words.read(MappedLayout.REPLACEMENT);
    if (!Replacement.isSound(word, layout.capacity())) {
      throw refusals.corrupt("the replacement that it notes is of slots that it does not have");
    }
    if (word != Replacement.NONE && !isUnderWay(Replacement.decode(word), words)) {
      throw refusals.corrupt("the replacement that it notes is of elements that are not there");
    }
  }

  private static boolean isUnderWay(Replacement replacement, Words words) {
    return StateWord.isCommitted(words.read(MappedLayout.word(replacement.original())))
        || StateWord.isCommitted(words.read(MappedLayout.word(replacement.successor())));
  }
}
