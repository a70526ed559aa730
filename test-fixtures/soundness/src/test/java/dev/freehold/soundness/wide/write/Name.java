package dev.freehold.soundness.wide.write;

/** Something that can be named, and what is believed of it. */
public final class Name {
  /** How it holds its value. */
  public enum Mode {
    OWN,
    MUT,
    REF
  }

  final String text;
  final Sort sort;
  final Mode mode;
  final int level;

  /** What it borrows from; null for nothing that the program sees. */
  final Name lender;

  /** Whether it is gone: moved, released, or a borrow that has ended. */
  boolean gone;

  /** Whether something else will release it. */
  boolean kept;

  /** In how many places it is to be left alone. */
  int locked;

  Name(String text, Sort sort, Mode mode, int level, Name lender) {
    this.text = text;
    this.sort = sort;
    this.mode = mode;
    this.level = level;
    this.lender = lender;
  }

  /** How it is written. */
  public String text() {
    return text;
  }

  boolean owes() {
    return mode == Mode.OWN && !gone && !kept;
  }

  boolean comesFrom(Name other) {
    return this == other || (lender != null && lender.comesFrom(other));
  }

  Name root() {
    return lender == null ? this : lender.root();
  }

  @Override
  public String toString() {
    return text;
  }
}
