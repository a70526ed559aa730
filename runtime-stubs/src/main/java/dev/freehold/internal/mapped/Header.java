package dev.freehold.internal.mapped;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The first page of a file, in the byte order of the machine that made it: what it is, what it was
 * made for, a checksum of that, and whether the rest was made too.
 */
final class Header {
  /** The format of files that grow or have checksums. */
  static final int VERSION = 2;

  /** The format of files that do neither. */
  static final int PLAIN_VERSION = 1;

  private static final byte[] MAGIC = "Freehold".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTE_ORDER_MARK = 0x01020304;
  private static final int FINGERPRINT_BYTES = 32;

  private static final int MARK_AT = 8;
  private static final int VERSION_AT = 12;
  private static final int LENGTH_AT = 16;
  private static final int FINGERPRINT_AT = 24;
  private static final int TEXT_LENGTH_AT = FINGERPRINT_AT + FINGERPRINT_BYTES;
  private static final int TEXT_AT = TEXT_LENGTH_AT + Integer.BYTES;
  private static final int CHECKSUM_AT = MappedLayout.PAGE - 16;

  /** Not part of the checksum, as it changes when the file is complete. */
  static final int COMPLETE_AT = MappedLayout.PAGE - 8;

  private static final long COMPLETE = 0x436f6d706c657465L;

  private final ByteBuffer page;

  private Header(ByteBuffer page) {
    this.page = page;
  }

  /** The header of a new file, not complete yet. */
  static Header of(MappedLayout layout) {
    ByteBuffer page = ByteBuffer.allocate(MappedLayout.PAGE).order(ByteOrder.nativeOrder());
    byte[] text = String.join("\n", layout.lines()).getBytes(StandardCharsets.UTF_8);
    int kept = Math.min(text.length, CHECKSUM_AT - TEXT_AT);
    page.put(0, MAGIC)
        .putInt(MARK_AT, BYTE_ORDER_MARK)
        .putInt(VERSION_AT, layout.version())
        .putLong(LENGTH_AT, layout.length(layout.initial()))
        .put(FINGERPRINT_AT, layout.fingerprint())
        .putInt(TEXT_LENGTH_AT, kept)
        .put(TEXT_AT, text, 0, kept);
    page.putLong(CHECKSUM_AT, checksum(page));
    return new Header(page);
  }

  /** What is in the first bytes of a file, which may be fewer than a page. */
  static Header read(byte[] start) {
    return new Header(ByteBuffer.wrap(start).order(ByteOrder.nativeOrder()));
  }

  /** What to write at the beginning of the file. */
  ByteBuffer page() {
    return page.duplicate();
  }

  /** What to write at {@link #COMPLETE_AT} when the rest of the file is made. */
  static ByteBuffer complete() {
    ByteBuffer word = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
    return word.putLong(0, COMPLETE);
  }

  boolean isOurs() {
    if (page.capacity() < MAGIC.length) {
      return false;
    }
    byte[] magic = new byte[MAGIC.length];
    page.get(0, magic);
    return Arrays.equals(magic, MAGIC);
  }

  boolean isWhole() {
    return page.capacity() == MappedLayout.PAGE;
  }

  boolean isOfThisByteOrder() {
    return page.getInt(MARK_AT) == BYTE_ORDER_MARK;
  }

  boolean isOfOtherByteOrder() {
    return page.getInt(MARK_AT) == Integer.reverseBytes(BYTE_ORDER_MARK);
  }

  int version() {
    return page.getInt(VERSION_AT);
  }

  boolean isSound() {
    return page.getLong(CHECKSUM_AT) == checksum(page);
  }

  boolean isOf(MappedLayout layout) {
    return Arrays.equals(fingerprint(), layout.fingerprint());
  }

  byte[] fingerprint() {
    byte[] fingerprint = new byte[FINGERPRINT_BYTES];
    page.get(FINGERPRINT_AT, fingerprint);
    return fingerprint;
  }

  /** The layout's lines, as many as have room. */
  String layoutText() {
    byte[] text = new byte[page.getInt(TEXT_LENGTH_AT)];
    page.get(TEXT_AT, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Whether all lines of the layout had room. */
  boolean hasWholeText() {
    return Arrays.equals(fingerprint(), MappedLayout.fingerprint(layoutText()));
  }

  /** How long the file was when it was made, in bytes. */
  long fileLength() {
    return page.getLong(LENGTH_AT);
  }

  boolean isComplete() {
    return page.getLong(COMPLETE_AT) == COMPLETE;
  }

  /** Whether the rest of the file was not made yet; any other word there was not written by us. */
  boolean isIncomplete() {
    return page.getLong(COMPLETE_AT) == 0;
  }

  private static long checksum(ByteBuffer page) {
    CRC32C checksum = new CRC32C();
    checksum.update(page.slice(0, CHECKSUM_AT));
    return checksum.getValue();
  }
}
