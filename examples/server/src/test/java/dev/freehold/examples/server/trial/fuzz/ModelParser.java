package dev.freehold.examples.server.trial.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads requests as Redis 7.0's networking.c and sds.c say, in the plainest way: a copy for each
 * argument. What it finds is what the server's own parser must find.
 */
final class ModelParser {
  /**
   * What is in some bytes: whole requests, then an error, or nothing but the beginning of another
   * request.
   */
  record Found(List<List<String>> requests, String error) {}

  private static final int LINE = 64 * 1024;
  private static final int BULK = 512 * 1024 * 1024;

  /** Says that bytes end before a request does. */
  private static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1;

    Incomplete() {
      super(null, null, false, false);
    }
  }

  /** Says that a request is none. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String why) {
      super("Protocol error: " + why, null, false, false);
    }
  }

  private final String in;
  private int at;

  private ModelParser(String in) {
    this.in = in;
  }

  static Found parse(String in) {
    ModelParser parser = new ModelParser(in);
    List<List<String>> requests = new ArrayList<>();
    String error = "";
    try {
      while (parser.at < in.length()) {
        requests.add(in.charAt(parser.at) == '*' ? parser.multibulk() : parser.inline());
      }
    } catch (Incomplete end) {
      error = "";
    } catch (Malformed wrong) {
      error = wrong.getMessage();
    }
    return new Found(requests, error);
  }

  private List<String> multibulk() {
    List<String> arguments = new ArrayList<>();
    long count = number("invalid multibulk length", "too big mbulk count string");
    if (count > Integer.MAX_VALUE) {
      throw new Malformed("invalid multibulk length");
    }
    for (long left = count; left > 0; left--) {
      arguments.add(bulk());
    }
    return arguments;
  }

  private String bulk() {
    if (at >= in.length()) {
      throw new Incomplete();
    }
    lineEnd("too big bulk count string");
    if (in.charAt(at) != '$') {
      throw new Malformed("expected '$', got '" + in.charAt(at) + "'");
    }
    long length = number("invalid bulk length", "too big bulk count string");
    if (length < 0 || length > BULK) {
      throw new Malformed("invalid bulk length");
    }
    if (in.length() - at < length + 2) {
      throw new Incomplete();
    }
    String argument = in.substring(at, at + (int) length);
    at += (int) length + 2;
    return argument;
  }

  /** Where the line at hand ends: at CR, and something must follow it. */
  private int lineEnd(String endless) {
    int end = in.indexOf('\r', at);
    int nul = in.indexOf('\0', at);
    if (end < 0 || (nul >= 0 && nul < end)) {
      if (in.length() - at > LINE) {
        throw new Malformed(endless);
      }
      throw new Incomplete();
    }
    if (end + 1 >= in.length()) {
      throw new Incomplete();
    }
    return end;
  }

  private long number(String invalid, String endless) {
    int end = lineEnd(endless);
    String digits = in.substring(at + 1, end);
    if (!digits.matches("0|-?[1-9][0-9]{0,18}")) {
      throw new Malformed(invalid);
    }
    try {
      long value = Long.parseLong(digits);
      at = end + 2;
      return value;
    } catch (NumberFormatException tooLong) {
      throw new Malformed(invalid);
    }
  }

  private List<String> inline() {
    int end = in.indexOf('\n', at);
    int nul = in.indexOf('\0', at);
    if (end < 0 || (nul >= 0 && nul < end)) {
      if (in.length() - at > LINE) {
        throw new Malformed("too big inline request");
      }
      throw new Incomplete();
    }
    String line = in.substring(at, end);
    at = end + 1;
    return ModelLine.split(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
  }

  /** The error of a line whose quotes do not match. */
  static RuntimeException unbalanced() {
    return new Malformed("unbalanced quotes in request");
  }
}
