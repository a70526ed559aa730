package dev.freehold.examples.server.resp;

/**
 * Splits a line into arguments as {@code sdssplitargs} of Redis's sds.c does. What is escaped gets
 * shorter, so that an argument is written over the line that it is read from.
 */
final class InlineParser {
  private int at;
  private int to;

  /** Reads a line; returns whether its quotes are balanced. */
  boolean split(byte[] in, int from, int end, Request into) {
    at = from;
    while (true) {
      while (at < end && isBlank(in[at])) {
        at++;
      }
      if (at >= end) {
        return true;
      }
      int start = at;
      to = at;
      if (!argument(in, end)) {
        return false;
      }
      into.add(start, to - start);
    }
  }

  private boolean argument(byte[] in, int end) {
    while (at < end && !isBlank(in[at])) {
      byte next = in[at++];
      if (next == '"' || next == '\'') {
        return quoted(in, end, next);
      }
      in[to++] = next;
    }
    return true;
  }

  /** The rest of an argument, from a quote on; a blank must follow the closing one. */
  private boolean quoted(byte[] in, int end, byte quote) {
    while (at < end) {
      byte next = in[at];
      if (next == quote) {
        at++;
        return at >= end || isBlank(in[at]);
      }
      if (next == '\\' && at + 1 < end) {
        escaped(in, end, quote);
      } else {
        in[to++] = next;
        at++;
      }
    }
    return false;
  }

  private void escaped(byte[] in, int end, byte quote) {
    byte next = in[at + 1];
    if (quote == '\'') {
      boolean isQuote = next == '\'';
      in[to++] = isQuote ? next : in[at];
      at += isQuote ? 2 : 1;
    } else if (next == 'x' && at + 3 < end && hex(in[at + 2]) >= 0 && hex(in[at + 3]) >= 0) {
      in[to++] = (byte) (hex(in[at + 2]) * 16 + hex(in[at + 3]));
      at += 4;
    } else {
      in[to++] = control(next);
      at += 2;
    }
  }

  private static byte control(byte letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'a' -> 7;
      default -> letter;
    };
  }

  private static int hex(byte letter) {
    return Character.digit(letter, 16);
  }

  private static boolean isBlank(byte letter) {
    return letter == ' ' || letter >= 9 && letter <= 13;
  }
}
