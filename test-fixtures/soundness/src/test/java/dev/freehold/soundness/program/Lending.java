package dev.freehold.soundness.program;

/** What an operation does with an operand. */
public enum Lending {
  /** Borrows it, to read. */
  SHARED,
  /** Borrows it, to read and write. */
  EXCLUSIVE,
  /** Takes it over. */
  MOVED,
  /** Releases it. */
  RELEASED,
  /** Reads a field of it. */
  READ,
  /** Writes a field of it. */
  WRITTEN,
  /** Releases all that was allocated in it. */
  RESET,
  /** Only names it: the result is the same value. */
  PASSED,
  /** It is a number. */
  NUMBER;

  /** Whether the operand must be the owner. */
  public boolean consumes() {
    return this == MOVED || this == RELEASED;
  }

  /** Whether the operand must allow writing. */
  public boolean writes() {
    return this == EXCLUSIVE || this == WRITTEN || this == RESET;
  }
}
