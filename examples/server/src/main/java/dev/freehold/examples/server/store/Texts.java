package dev.freehold.examples.server.store;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.Bytes;

/**
 * Keeps byte strings of any length. Short ones are in their number, long ones in a cell of a page,
 * those longer than half a page in pages of their own, one linked to the next.
 */
@MustRelease("close")
public final class Texts implements AutoCloseable {
  private static final byte[] ZEROS = new byte[4096];

  private final Cells cells = new Cells();
  private final @Own Pages pages;
  private final byte[] piece = new byte[4096];
  private long used;

  /** Makes room for so many pages. */
  Texts(int limit) {
    this.pages = new Pages(limit);
  }

  /** How many bytes the texts take, with what is lost in their cells. */
  public long used() {
    return used;
  }

  /** How many pages there may be. */
  int limit() {
    return pages.limit();
  }

  /** How many pages are taken. */
  public int pages() {
    return pages.taken();
  }

  /** Whether there is room for some more texts of some bytes together, whatever their lengths. */
  boolean admits(long bytes, int count) {
    long needed = 2 * bytes / Pages.BYTES + Math.min(count, Sizes.COUNT) + 1;
    return needed <= pages.left();
  }

  /** How many bytes a text takes beside its number. */
  public static long room(long text) {
    return Text.isShort(text) ? 0 : roomFor(Text.length(text));
  }

  private static long roomFor(int length) {
    int size = Sizes.of(length);
    return size == Sizes.WHOLE ? (long) piecesOf(length) * Pages.BYTES : Sizes.bytes(size);
  }

  private static int piecesOf(int length) {
    return (length + Pages.BYTES - 1) / Pages.BYTES;
  }

  /** Keeps a copy of bytes. The caller has asked whether there is room. */
  long keep(@Mut Texts this, byte[] from, int offset, int length) {
    if (length <= Text.SHORT) {
      return Text.ofShort(from, offset, length);
    }
    long text = make(length);
    write(text, 0, from, offset, length);
    return text;
  }

  long keep(@Mut Texts this, ByteRange from) {
    return keep(from.array(), from.offset(), from.length());
  }

  /** Makes a text of more than seven bytes, whatever they are. */
  private long make(@Mut Texts this, int length) {
    used += roomFor(length);
    int size = Sizes.of(length);
    return size == Sizes.WHOLE ? makeWhole(length) : cells.take(pages, size, length);
  }

  private long makeWhole(@Mut Texts this, int length) {
    int first = 0;
    for (int piece = piecesOf(length); piece > 0; piece--) {
      int number = pages.take(Sizes.WHOLE);
      pages.edit(number).after(first);
      first = number;
    }
    return Text.ofCell(first, 0, length);
  }

  /** Has a text's place hold other bytes; returns the text that it is then. */
  long overwrite(@Mut Texts this, long text, ByteRange bytes) {
    int length = bytes.length();
    if (Text.isShort(text) || length <= Text.SHORT || roomFor(length) != room(text)) {
      drop(text);
      return keep(bytes);
    }
    write(text, 0, bytes.array(), bytes.offset(), length);
    return Text.withLength(text, length);
  }

  /** Overwrites a part, which may be beyond the end; returns the text that it is then. */
  long write(@Mut Texts this, long text, int at, ByteRange bytes) {
    int length = Text.length(text);
    long longer = resize(text, Math.max(length, at + bytes.length()));
    if (Text.isShort(longer)) {
      return Text.withBytes(longer, at, bytes);
    }
    write(longer, at, bytes.array(), bytes.offset(), bytes.length());
    return longer;
  }

  /** Has a text be longer, with zero bytes at its end. */
  private long resize(@Mut Texts this, long text, int length) {
    int before = Text.length(text);
    if (length == before) {
      return text;
    }
    if (length <= Text.SHORT) {
      return Text.shortOf(text, length);
    }
    if (!Text.isShort(text) && roomFor(length) == room(text)) {
      clear(text, before, length - before);
      return Text.withLength(text, length);
    }
    return Sizes.of(length) == Sizes.WHOLE && Sizes.of(before) == Sizes.WHOLE
        ? lengthen(text, before, length)
        : moveTo(text, before, length);
  }

  private long moveTo(@Mut Texts this, long text, int before, int length) {
    long longer = make(length);
    copy(text, longer, before);
    clear(longer, before, length - before);
    drop(text);
    return longer;
  }

  /** Adds pages to a long text. */
  private long lengthen(@Mut Texts this, long text, int before, int length) {
    used += roomFor(length) - roomFor(before);
    int last = piece(Text.page(text), before - 1);
    for (int more = piecesOf(length) - piecesOf(before); more > 0; more--) {
      int number = pages.take(Sizes.WHOLE);
      pages.edit(last).after(number);
      last = number;
    }
    clear(text, before, length - before);
    return Text.withLength(text, length);
  }

  private void copy(@Mut Texts this, long from, long to, int count) {
    byte[] part = piece;
    for (int done = 0; done < count; done += part.length) {
      int next = Math.min(part.length, count - done);
      read(from, done, part, 0, next);
      write(to, done, part, 0, next);
    }
  }

  private void clear(@Mut Texts this, long text, int from, int count) {
    for (int done = 0; done < count; done += ZEROS.length) {
      write(text, from + done, ZEROS, 0, Math.min(ZEROS.length, count - done));
    }
  }

  /** A copy of a text. */
  long copy(@Mut Texts this, long text) {
    if (Text.isShort(text) || text == Text.NONE) {
      return text;
    }
    int length = Text.length(text);
    long copy = make(length);
    copy(text, copy, length);
    return copy;
  }

  /** Gives a text up. */
  void drop(@Mut Texts this, long text) {
    if (Text.isShort(text)) {
      return;
    }
    used -= room(text);
    if (Sizes.of(Text.length(text)) == Sizes.WHOLE) {
      dropWhole(Text.page(text));
    } else {
      cells.give(pages, text);
    }
  }

  private void dropWhole(@Mut Texts this, int first) {
    for (int number = first; number != 0; ) {
      int after = pages.at(number).after();
      pages.give(number);
      number = after;
    }
  }

  /** Copies a part of a text to an array. */
  public void read(long text, int from, byte[] to, int offset, int count) {
    if (Text.isShort(text)) {
      for (int i = 0; i < count; i++) {
        to[offset + i] = Text.byteOf(text, from + i);
      }
      return;
    }
    int place = Text.place(text) + from;
    int number = piece(Text.page(text), place);
    place %= Pages.BYTES;
    for (int done = 0; done < count; ) {
      Page page = pages.at(number);
      int part = Math.min(count - done, Pages.BYTES - place);
      page.bytes().get(place, to, offset + done, part);
      done += part;
      place = 0;
      number = page.after();
    }
  }

  /** Copies a part of a text to an element's bytes. */
  public void read(long text, int from, @Mut Bytes to, int offset, int count) {
    if (Text.isShort(text)) {
      for (int i = 0; i < count; i++) {
        to.set(offset + i, Text.byteOf(text, from + i));
      }
      return;
    }
    int place = Text.place(text) + from;
    int number = piece(Text.page(text), place);
    place %= Pages.BYTES;
    for (int done = 0; done < count; ) {
      Page page = pages.at(number);
      int part = Math.min(count - done, Pages.BYTES - place);
      to.set(offset + done, page.bytes(), place, part);
      done += part;
      place = 0;
      number = page.after();
    }
  }

  /** Has a range hold a copy of a text. */
  public void load(long text, ByteRange into) {
    int length = Text.length(text);
    read(text, 0, into.room(length), 0, length);
  }

  /** A byte of a text, from 0. */
  public byte at(long text, int index) {
    if (Text.isShort(text)) {
      return Text.byteOf(text, index);
    }
    int place = Text.place(text) + index;
    return pages.at(piece(Text.page(text), place)).bytes().get(place % Pages.BYTES);
  }

  /** Overwrites a part of a text of more than seven bytes. */
  private void write(@Mut Texts this, long text, int at, byte[] from, int offset, int count) {
    int place = Text.place(text) + at;
    int number = piece(Text.page(text), place);
    place %= Pages.BYTES;
    for (int done = 0; done < count; ) {
      Page page = pages.edit(number);
      int part = Math.min(count - done, Pages.BYTES - place);
      page.bytes().set(place, from, offset + done, part);
      done += part;
      place = 0;
      number = page.after();
    }
  }

  /** The page of a long text that has a byte. */
  private int piece(int first, int place) {
    int number = first;
    for (int skip = place / Pages.BYTES; skip > 0; skip--) {
      number = pages.at(number).after();
    }
    return number;
  }

  /** Whether a text has these bytes. */
  boolean isSame(long text, byte[] other, int offset, int length) {
    if (Text.length(text) != length) {
      return false;
    }
    if (Text.isShort(text)) {
      return text == Text.ofShort(other, offset, length);
    }
    return mismatch(text, other, offset, length) < 0;
  }

  /** Whether a text has these bytes. */
  public boolean isSame(long text, ByteRange other) {
    return isSame(text, other.array(), other.offset(), other.length());
  }

  /** Orders a text and bytes as {@code memcmp} does, the shorter first. */
  public int compare(long text, ByteRange other) {
    return compare(text, other.array(), other.offset(), other.length());
  }

  /** Orders a text and bytes as {@code memcmp} does, the shorter first. */
  int compare(long text, byte[] other, int offset, int length) {
    int common = Math.min(Text.length(text), length);
    int first = mismatch(text, other, offset, common);
    return first < 0
        ? Integer.compare(Text.length(text), length)
        : Byte.compareUnsigned(at(text, first), other[offset + first]);
  }

  private int mismatch(long text, byte[] other, int offset, int count) {
    if (Text.isShort(text)) {
      for (int i = 0; i < count; i++) {
        if (Text.byteOf(text, i) != other[offset + i]) {
          return i;
        }
      }
      return -1;
    }
    int place = Text.place(text);
    int number = Text.page(text);
    for (int done = 0; done < count; ) {
      Page page = pages.at(number);
      int part = Math.min(count - done, Pages.BYTES - place);
      int first = page.bytes().mismatch(place, other, offset + done, part);
      if (first >= 0) {
        return done + first;
      }
      done += part;
      place = 0;
      number = page.after();
    }
    return -1;
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    pages.lend(user);
  }

  @Override
  public void close(@Own Texts this) {
    pages.close();
  }
}
