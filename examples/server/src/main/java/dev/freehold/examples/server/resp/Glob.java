package dev.freehold.examples.server.resp;

/**
 * Patterns with {@code *}, {@code ?} and {@code [a-z]}, as {@code stringmatchlen} of Redis's util.c
 * has them.
 */
public final class Glob {
  private Glob() {}

  /** Whether a text is matched by a pattern. */
  public static boolean matches(
      byte[] pattern, int patternStart, int patternLength, byte[] text, int start, int length) {
    int p = patternStart;
    int patternEnd = patternStart + patternLength;
    int t = start;
    int end = start + length;
    int starPattern = -1;
    int starText = -1;
    while (true) {
      if (p < patternEnd && pattern[p] == '*') {
        starPattern = ++p;
        starText = t;
      } else if (t < end) {
        int next = p < patternEnd ? single(pattern, p, patternEnd, text[t]) : MISMATCH;
        if (next != MISMATCH) {
          p = next;
          t++;
        } else if (starPattern >= 0) {
          p = starPattern;
          t = ++starText;
        } else {
          return false;
        }
      } else {
        return p == patternEnd;
      }
    }
  }

  private static final int MISMATCH = -1;

  /** Matches one byte; returns where the pattern goes on. */
  private static int single(byte[] pattern, int at, int end, byte value) {
    return switch (pattern[at]) {
      case '?' -> at + 1;
      case '[' -> set(pattern, at + 1, end, value);
      case '\\' -> {
        int plain = at + 1 < end ? at + 1 : at;
        yield pattern[plain] == value ? plain + 1 : MISMATCH;
      }
      default -> pattern[at] == value ? at + 1 : MISMATCH;
    };
  }

  private static int set(byte[] pattern, int from, int end, byte value) {
    int at = from;
    boolean not = at < end && pattern[at] == '^';
    if (not) {
      at++;
    }
    boolean found = false;
    while (at < end && pattern[at] != ']') {
      if (pattern[at] == '\\' && at + 1 < end) {
        at++;
        found |= pattern[at] == value;
      } else if (at + 2 < end && pattern[at + 1] == '-') {
        int low = Math.min(pattern[at] & 0xFF, pattern[at + 2] & 0xFF);
        int high = Math.max(pattern[at] & 0xFF, pattern[at + 2] & 0xFF);
        found |= (value & 0xFF) >= low && (value & 0xFF) <= high;
        at += 2;
      } else {
        found |= pattern[at] == value;
      }
      at++;
    }
    return found != not ? Math.min(at + 1, end) : MISMATCH;
  }
}
