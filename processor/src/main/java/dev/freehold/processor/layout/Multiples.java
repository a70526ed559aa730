package dev.freehold.processor.layout;

/** Arithmetic of alignment. */
final class Multiples {
  private Multiples() {}

  /** The least multiple of a power of two that is not below a number. */
  static long roundUp(long number, long multiple) {
    return Math.addExact(number, multiple - 1) & -multiple;
  }
}
