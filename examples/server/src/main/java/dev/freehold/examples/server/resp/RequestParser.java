package dev.freehold.examples.server.resp;

import org.jspecify.annotations.Nullable;

/**
 * Reads requests where they lie, as {@code processMultibulkBuffer} and {@code processInlineBuffer}
 * of Redis's networking.c do, with the same limits and the same errors.
 */
public final class RequestParser {
  /** The request is not there as a whole yet. */
  public static final int INCOMPLETE = -1;

  /** The request is none; {@link #error()} says why, and the client is to be sent away. */
  public static final int MALFORMED = -2;

  /** The longest line: an inline command, or a number with the byte before it. */
  public static final int LINE = 64 * 1024;

  private static final int NEGATIVE = Integer.MIN_VALUE;
  private static final int LEAST_ARGUMENT = 6;
  private static final int UNAUTHENTICATED_ARGUMENTS = 10;
  private static final int UNAUTHENTICATED_LENGTH = 16_384;

  private final Limits limits;
  private final InlineParser inline = new InlineParser();
  private @Nullable String error;
  private long missing;
  private long missingAtLeast;
  private int at;

  /** Makes a parser that keeps to limits. */
  public RequestParser(Limits limits) {
    this.limits = limits;
  }

  /** Why the last request was malformed, without {@code ERR}. */
  public String error() {
    return error == null ? "Protocol error" : error;
  }

  /**
   * How many bytes more the last, incomplete request needs at least if all arguments that are to
   * come are empty. Nobody need look at it before, but to tell an error early.
   */
  public long missingAtLeast() {
    return missingAtLeast;
  }

  /**
   * How many bytes more are needed before anything else can be said of the last, incomplete
   * request.
   */
  public long missing() {
    return missing;
  }

  /**
   * Reads one request.
   *
   * @param trusted whether the client has authenticated itself, or need not
   * @return where the next one begins, {@link #INCOMPLETE} or {@link #MALFORMED}
   */
  public int parse(byte[] in, int from, int to, boolean trusted, Request into) {
    into.begin(in);
    missing = 1;
    missingAtLeast = 1;
    if (in[from] != '*') {
      return inline(in, from, to, into);
    }
    at = from;
    int count = number(in, to, "invalid multibulk length", "too big mbulk count string");
    if (count < 0 && count != NEGATIVE) {
      return count;
    }
    if (count > UNAUTHENTICATED_ARGUMENTS && !trusted) {
      return malformed("unauthenticated multibulk length");
    }
    return arguments(in, to, count, trusted, into);
  }

  private int arguments(byte[] in, int to, int count, boolean trusted, Request into) {
    for (int left = count; left > 0; left--) {
      missing = 1;
      missingAtLeast = (long) left * LEAST_ARGUMENT;
      if (at >= to) {
        return INCOMPLETE;
      }
      int length = bulkLength(in, to, trusted);
      if (length < 0) {
        return length;
      }
      long end = (long) at + length + 2;
      if (end > to) {
        missing = end - to;
        missingAtLeast = missing + (left - 1L) * LEAST_ARGUMENT;
        return INCOMPLETE;
      }
      into.add(at, length);
      at = (int) end;
    }
    return at;
  }

  private int bulkLength(byte[] in, int to, boolean trusted) {
    int first = in[at] & 0xFF;
    if (first != '$') {
      int end = lineEnd(in, to);
      if (end == to) {
        return unfinished(to, "too big bulk count string");
      }
      if (end + 1 == to) {
        return INCOMPLETE;
      }
      return malformed("expected '$', got '" + (char) first + "'");
    }
    int length = number(in, to, "invalid bulk length", "too big bulk count string");
    if (length == NEGATIVE || length > limits.bulk()) {
      return malformed("invalid bulk length");
    }
    if (length > UNAUTHENTICATED_LENGTH && !trusted) {
      return malformed("unauthenticated bulk length");
    }
    return length;
  }

  /** Reads the number of a line behind its first byte, and goes on behind the line. */
  private int number(byte[] in, int to, String invalid, String endless) {
    int quick = at + 1;
    if (quick + 2 < to && in[quick + 1] == '\r') {
      int digit = in[quick] - '0';
      if (digit >= 0 && digit <= 9) {
        at = quick + 3;
        return digit;
      }
    }
    int end = lineEnd(in, to);
    if (end == to) {
      return unfinished(to, endless);
    }
    if (end + 1 >= to) {
      return INCOMPLETE;
    }
    int length = end - at - 1;
    if (!Numbers.isLong(in, at + 1, length)) {
      return malformed(invalid);
    }
    long value = Numbers.toLong(in, at + 1, length);
    if (value > Integer.MAX_VALUE) {
      return malformed(invalid);
    }
    at = end + 2;
    return value < 0 ? NEGATIVE : (int) value;
  }

  private int lineEnd(byte[] in, int to) {
    int end = at;
    while (end < to && in[end] != '\r') {
      if (in[end] == 0) {
        return to;
      }
      end++;
    }
    return end;
  }

  private int unfinished(int to, String endless) {
    return to - at > LINE ? malformed(endless) : INCOMPLETE;
  }

  private int inline(byte[] in, int from, int to, Request into) {
    int end = from;
    while (end < to && in[end] != '\n' && in[end] != 0) {
      end++;
    }
    if (end == to || in[end] == 0) {
      return to - from > LINE ? malformed("too big inline request") : INCOMPLETE;
    }
    int line = end > from && in[end - 1] == '\r' ? end - 1 : end;
    return inline.split(in, from, line, into) ? end + 1 : malformed("unbalanced quotes in request");
  }

  private int malformed(String why) {
    error = "Protocol error: " + why;
    return MALFORMED;
  }
}
