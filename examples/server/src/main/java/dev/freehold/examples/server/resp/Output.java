package dev.freehold.examples.server.resp;

import dev.freehold.pool.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put together, in an array that grows and is kept for the next ones. */
public final class Output {
  private static final int KEPT = 1 << 20;

  private final int usual;
  private byte[] bytes;
  private int size;

  /**
   * Makes one.
   *
   * @param usual how many bytes it has room for at first
   */
  public Output(int usual) {
    this.usual = usual;
    bytes = new byte[usual];
  }

  /** What was written, up to {@link #size()}; another array once more is written. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** Forgets what was written, and gives back what one large piece took. */
  public void clear() {
    size = 0;
    if (bytes.length > KEPT) {
      bytes = new byte[usual];
    }
  }

  /** Goes back to a size that it had before. */
  public void cut(int before) {
    size = before;
  }

  /** Has room for so many bytes more; returns the array. */
  public byte[] room(int more) {
    if (bytes.length - size < more) {
      grow(more);
    }
    return bytes;
  }

  /** Says that so many bytes were written into {@link #room}. */
  public void wrote(int more) {
    size += more;
  }

  private void grow(int more) {
    long wanted = Math.max((long) size + more, 2L * bytes.length);
    bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
  }

  /** One byte. */
  public void put(int value) {
    room(1)[size++] = (byte) value;
  }

  /** A range of an array. */
  public void put(byte[] from, int start, int length) {
    System.arraycopy(from, start, room(length), size, length);
    size += length;
  }

  /** A whole array. */
  public void put(byte[] from) {
    put(from, 0, from.length);
  }

  /** A part of an element. */
  public void put(Bytes from, int index, int count) {
    from.get(index, room(count), size, count);
    size += count;
  }

  /** A number in decimal. */
  public void number(long value) {
    size = Numbers.write(value, room(Numbers.MOST), size);
  }

  /** The end of a line. */
  public void line() {
    byte[] to = room(2);
    to[size++] = '\r';
    to[size++] = '\n';
  }

  /** Text, which must not be on the way of a usual command: it makes garbage. */
  public void text(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A number with a byte before it and an end of line behind. */
  public void header(char kind, long number) {
    if (number >= 0 && number < 10) {
      byte[] to = room(4);
      to[size++] = (byte) kind;
      to[size++] = (byte) ('0' + number);
      to[size++] = '\r';
      to[size++] = '\n';
      return;
    }
    put(kind);
    number(number);
    line();
  }

  /** The head of an array, as requests are. */
  public void array(int count) {
    header('*', count);
  }

  /** A bulk string, as the arguments of requests are. */
  public void bulk(byte[] from, int start, int length) {
    header('$', length);
    put(from, start, length);
    line();
  }

  /** A whole array as a bulk string. */
  public void bulk(byte[] from) {
    bulk(from, 0, from.length);
  }

  /** A number as a bulk string. */
  public void bulk(long value) {
    header('$', Numbers.size(value));
    number(value);
    line();
  }

  /**
   * Has the last bytes, from a place on, change places with those before it, from another place on.
   */
  public void rotate(int from, int middle) {
    int count = size - middle;
    byte[] to = room(count);
    System.arraycopy(to, from, to, from + count, size - from);
    System.arraycopy(to, size, to, from, count);
  }

  /** Moves the end of what was written by the length of a header, and writes that before it. */
  public void insertHeader(int at, char kind, long number) {
    int more = 3 + Numbers.size(number);
    byte[] to = room(more);
    System.arraycopy(to, at, to, at + more, size - at);
    size += more;
    to[at] = (byte) kind;
    int end = Numbers.write(number, to, at + 1);
    to[end] = '\r';
    to[end + 1] = '\n';
  }
}
