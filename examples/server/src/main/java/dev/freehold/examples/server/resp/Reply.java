package dev.freehold.examples.server.resp;

import dev.freehold.pool.Bytes;

/** Writes replies, in the version of the protocol that the client asked for. */
public final class Reply {
  /** Whole numbers below it are written without an exponent. */
  private static final double WHOLE = 1e17;

  private static final byte[] OK = Ascii.of("+OK\r\n");
  private static final byte[] QUEUED = Ascii.of("+QUEUED\r\n");
  private static final byte[] NIL2 = Ascii.of("$-1\r\n");
  private static final byte[] NIL_ARRAY2 = Ascii.of("*-1\r\n");
  private static final byte[] NIL3 = Ascii.of("_\r\n");
  private static final byte[] YES3 = Ascii.of("#t\r\n");
  private static final byte[] NO3 = Ascii.of("#f\r\n");

  private Output out;
  private boolean resp3;
  private long errors;

  /** Makes a writer of replies. */
  public Reply(Output out) {
    this.out = out;
  }

  /** Writes for another client from now on. */
  public void to(Output output, boolean asResp3) {
    out = output;
    resp3 = asResp3;
  }

  /** Whether the client speaks RESP3. */
  public boolean resp3() {
    return resp3;
  }

  /** Where replies go. */
  public Output out() {
    return out;
  }

  /** How many errors were replied since the beginning. */
  public long errors() {
    return errors;
  }

  /** {@code +OK}. */
  public void ok() {
    out.put(OK);
  }

  /** {@code +QUEUED}. */
  public void queued() {
    out.put(QUEUED);
  }

  /** A simple string. */
  public void simple(byte[] text) {
    out.put('+');
    out.put(text);
    out.line();
  }

  /** A simple string; makes garbage. */
  public void simple(String text) {
    simple(Ascii.of(text));
  }

  /** An error that is known beforehand. */
  public void error(ErrorText error) {
    errors++;
    out.put(error.line());
  }

  private static boolean isLineEnd(byte letter) {
    return letter == '\r' || letter == '\n';
  }

  /**
   * An error with a code in front, such as {@code ERR no such thing}; line ends go at its end and
   * become blanks within.
   */
  public void error(String text) {
    errors++;
    out.put('-');
    int from = out.size();
    out.text(text);
    endError(from);
  }

  private void endError(int from) {
    while (out.size() > from && isLineEnd(out.bytes()[out.size() - 1])) {
      out.cut(out.size() - 1);
    }
    for (int at = from; at < out.size(); at++) {
      if (isLineEnd(out.bytes()[at])) {
        out.bytes()[at] = ' ';
      }
    }
    out.line();
  }

  /** The same of bytes that are put together already. */
  public void errorBytes(Output text) {
    errors++;
    out.put('-');
    int from = out.size();
    out.put(text.bytes(), 0, text.size());
    endError(from);
  }

  /** A number. */
  public void integer(long value) {
    out.header(':', value);
  }

  /** A bulk string. */
  public void bulk(byte[] from, int start, int length) {
    out.bulk(from, start, length);
  }

  /** A whole array as a bulk string. */
  public void bulkBytes(byte[] from) {
    out.bulk(from);
  }

  /** A bulk string; makes garbage. */
  public void bulk(String text) {
    out.bulk(Ascii.of(text));
  }

  /** A number as a bulk string. */
  public void bulk(long value) {
    out.bulk(value);
  }

  /** The head of a bulk string, which {@link #raw} and {@link #crlf} go on with. */
  public void bulkHeader(long length) {
    out.header('$', length);
  }

  /** Bytes as they are. */
  public void raw(byte[] from, int start, int length) {
    out.put(from, start, length);
  }

  /** Bytes of an element as they are. */
  public void raw(Bytes from, int index, int count) {
    out.put(from, index, count);
  }

  /** The end of a bulk string. */
  public void crlf() {
    out.line();
  }

  /** Nothing, where a string could be. */
  public void nil() {
    out.put(resp3 ? NIL3 : NIL2);
  }

  /** Nothing, where an array could be. */
  public void nilArray() {
    out.put(resp3 ? NIL3 : NIL_ARRAY2);
  }

  /** The head of an array. */
  public void array(long count) {
    out.header('*', count);
  }

  /** The head of a map; an array of twice as many in RESP2. */
  public void map(long pairs) {
    if (resp3) {
      out.header('%', pairs);
    } else {
      out.header('*', 2 * pairs);
    }
  }

  /** The head of a set; an array in RESP2. */
  public void set(long count) {
    out.header(resp3 ? '~' : '*', count);
  }

  /** The head of a message that nobody asked for; an array in RESP2. */
  public void push(long count) {
    out.header(resp3 ? '>' : '*', count);
  }

  /** A floating-point number; a bulk string in RESP2. */
  public void number(double value) {
    if (isWhole(value)) {
      whole((long) value);
      return;
    }
    byte[] text = Doubles.text(value);
    if (resp3) {
      out.put(',');
      out.put(text);
      out.line();
    } else {
      out.bulk(text);
    }
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < WHOLE && (value != 0 || 1 / value > 0);
  }

  private void whole(long value) {
    if (resp3) {
      out.header(',', value);
    } else {
      out.bulk(value);
    }
  }

  /** True or false; 1 or 0 in RESP2. */
  public void bool(boolean value) {
    if (resp3) {
      out.put(value ? YES3 : NO3);
    } else {
      integer(value ? 1 : 0);
    }
  }

  /** Text for people; a bulk string in RESP2. */
  public void verbatim(byte[] text) {
    if (resp3) {
      out.header('=', text.length + 4L);
      out.put(Ascii.of("txt:"));
      out.put(text);
      out.line();
    } else {
      out.bulk(text);
    }
  }

  /** Begins an array of which nobody knows the length yet; {@link #endArray} takes the result. */
  public int deferArray() {
    return out.size();
  }

  /** Ends an array that {@link #deferArray} began. */
  public void endArray(int begun, long count) {
    out.insertHeader(begun, '*', count);
  }

  /** Puts before what was written from a place on: the head of an array of two, and a cursor. */
  public void insertScanHead(int begun, long cursor) {
    int end = out.size();
    out.header('*', 2);
    out.bulk(cursor);
    out.rotate(begun, end);
  }

  /** Ends a set that {@link #deferArray} began. */
  public void endSet(int begun, long count) {
    out.insertHeader(begun, resp3 ? '~' : '*', count);
  }

  /** Ends a map that {@link #deferArray} began. */
  public void endMap(int begun, long pairs) {
    out.insertHeader(begun, resp3 ? '%' : '*', resp3 ? pairs : 2 * pairs);
  }
}
