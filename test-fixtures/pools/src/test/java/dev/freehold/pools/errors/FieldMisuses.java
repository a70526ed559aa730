package dev.freehold.pools.errors;

import dev.freehold.Unsafe;
import dev.freehold.pool.MalformedTextException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;

/** Misuses of an element's arrays and texts. */
@Unsafe("misuses are the point")
final class FieldMisuses {
  private FieldMisuses() {}

  static List<Misuse> all() {
    return List.of(
        Misuse.of(
            "reading past the end of an array",
            IndexOutOfBoundsException.class,
            "index 2 is out of bounds for `levels` of slot 0 in OrderPool, which has length 2: use 0 to"
                + " 1",
            (orders, inUse) -> inUse.levels().get(2)),
        Misuse.of(
            "writing before the beginning of an array",
            IndexOutOfBoundsException.class,
            "index -1 is out of bounds for `levels` of slot 0 in OrderPool, which has length 2: use 0 to"
                + " 1",
            (orders, inUse) -> inUse.levels().set(-1, 5)),
        Misuse.of(
            "setting a text that is too long",
            IllegalArgumentException.class,
            "9 bytes of text do not fit `symbol` of slot 0 in OrderPool, which holds at most 8: shorten"
                + " the text, raise @Length, or declare `truncate = true`",
            (orders, inUse) -> inUse.symbol().set("123456789")),
        Misuse.of(
            "setting a text that is too long in bytes but not in characters",
            IllegalArgumentException.class,
            "9 bytes of text do not fit `symbol` of slot 0 in OrderPool, which holds at most 8: shorten"
                + " the text, raise @Length, or declare `truncate = true`",
            (orders, inUse) -> inUse.symbol().set("€€€")),
        Misuse.of(
            "setting a text with half of a surrogate pair",
            MalformedTextException.class,
            "the text for `symbol` of slot 0 in OrderPool holds half of a surrogate pair, which has no"
                + " UTF-8: give it whole characters",
            (orders, inUse) -> inUse.symbol().set("a\uD83D")),
        Misuse.of(
            "setting a text from bytes that are no UTF-8",
            MalformedTextException.class,
            "the 3 bytes for `symbol` of slot 0 in OrderPool are no UTF-8 from byte 1 on: give whole"
                + " characters in UTF-8, or decode what they are into a String first",
            (orders, inUse) -> inUse.symbol().set(new byte[] {'a', (byte) 0xC3, 'b'}, 0, 3)),
        Misuse.of(
            "setting a text from bytes that end in the middle of a character",
            MalformedTextException.class,
            "the 2 bytes for `symbol` of slot 0 in OrderPool are no UTF-8 from byte 1 on: give whole"
                + " characters in UTF-8, or decode what they are into a String first",
            (orders, inUse) -> inUse.symbol().set(ByteBuffer.wrap(new byte[] {'a', (byte) 0xC3}))),
        Misuse.of(
            "setting a text from more bytes than fit",
            IllegalArgumentException.class,
            "9 bytes of text do not fit `symbol` of slot 0 in OrderPool, which holds at most 8: shorten"
                + " the text, raise @Length, or declare `truncate = true`",
            (orders, inUse) -> inUse.symbol().set(new byte[9], 0, 9)),
        Misuse.of(
            "setting a text from more bytes than a buffer has",
            IndexOutOfBoundsException.class,
            "3 bytes for `symbol` of slot 0 in OrderPool were asked for of a buffer that has 2 remaining:"
                + " wait for the rest, or give a smaller length",
            (orders, inUse) -> inUse.symbol().set(ByteBuffer.allocate(2), 3)),
        Misuse.of(
            "copying a text to where there is no room",
            IndexOutOfBoundsException.class,
            "5 bytes of `symbol` of slot 0 in OrderPool do not fit where there is room for 4: ask"
                + " byteLength() first",
            (orders, inUse) -> inUse.symbol().copyTo(new byte[6], 2)),
        Misuse.of(
            "reading a char past the end of a text",
            IndexOutOfBoundsException.class,
            "char 5 is out of bounds for `symbol` of slot 0 in OrderPool, which has 5 chars: ask length()"
                + " first",
            (orders, inUse) -> inUse.symbol().charAt(5)),
        Misuse.of(
            "copying a part past the end of an array",
            IndexOutOfBoundsException.class,
            "2 values from index 1 on are out of bounds for `levels` of slot 0 in OrderPool, which has"
                + " length 2: give an index and a count that lie within",
            (orders, inUse) -> inUse.levels().get(1, new long[2], 0, 2)),
        Misuse.of(
            "copying a part to where there is no room",
            IndexOutOfBoundsException.class,
            "Range [1, 1 + 2) out of bounds for length 2",
            (orders, inUse) -> inUse.levels().get(0, new long[2], 1, 2)),
        Misuse.of(
            "filling a part before the beginning of an array",
            IndexOutOfBoundsException.class,
            "1 values from index -1 on are out of bounds for `levels` of slot 0 in OrderPool, which has"
                + " length 2: give an index and a count that lie within",
            (orders, inUse) -> inUse.levels().fill(-1, 1, 5L)),
        Misuse.of(
            "copying more bytes than a buffer takes",
            IndexOutOfBoundsException.class,
            "2 bytes were asked for of a buffer that has 1 remaining: give a smaller count, or another"
                + " buffer",
            (orders, inUse) -> inUse.raw().get(0, ByteBuffer.allocate(1), 2)),
        Misuse.of(
            "reading from a channel past the end of an array",
            IndexOutOfBoundsException.class,
            "4 values from index 1 on are out of bounds for `raw` of slot 0 in OrderPool, which has"
                + " length 4: give an index and a count that lie within",
            (orders, inUse) -> read(inUse)));
  }

  private static void read(Order inUse) {
    try {
      inUse.raw().readFrom(Channels.newChannel(InputStream.nullInputStream()), 1, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
