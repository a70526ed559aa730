package dev.freehold.examples.server.resp;

import java.util.Arrays;

/**
 * A command as it was read: its arguments are ranges of the bytes that they came in. One object
 * serves all commands of a loop, one after the other; it grows to the longest list of arguments.
 */
public final class Request {
  private static final int USUAL = 64;

  private byte[] bytes = {};
  private int[] ranges = new int[2 * USUAL];
  private int count;

  /** How many arguments, the name of the command among them; 0 of an empty line. */
  public int count() {
    return count;
  }

  /** The bytes that all arguments are ranges of. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where an argument begins in {@link #bytes()}. */
  public int start(int argument) {
    return ranges[2 * argument];
  }

  /** How many bytes an argument has. */
  public int length(int argument) {
    return ranges[2 * argument + 1];
  }

  /** Begins anew. */
  public void begin(byte[] in) {
    bytes = in;
    count = 0;
  }

  /** One argument more. */
  public void add(int start, int length) {
    if (2 * count == ranges.length) {
      ranges = Arrays.copyOf(ranges, 2 * ranges.length);
    }
    ranges[2 * count] = start;
    ranges[2 * count + 1] = length;
    count++;
  }

  /** Drops the arguments, and a list that a long command left behind. */
  public void clear() {
    count = 0;
    if (ranges.length > 1 << 16) {
      ranges = new int[2 * USUAL];
    }
  }
}
