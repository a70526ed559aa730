package dev.freehold.internal.debug.report;

/** A number of things, in English. */
final class Plural {
  private Plural() {}

  static String of(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
