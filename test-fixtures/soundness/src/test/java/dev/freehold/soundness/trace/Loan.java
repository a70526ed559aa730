package dev.freehold.soundness.trace;

import java.util.List;

/** The right to use a part of a value: the owner's, or a borrow of it. */
final class Loan {
  /** What the right allows. */
  enum Kind {
    OWNER,
    EXCLUSIVE,
    SHARED
  }

  private final Kind kind;
  private final Value value;
  private final String path;
  private final List<Loan> parents;
  private String end = "";

  /**
   * Begins a loan.
   *
   * @param path the part: the steps to it, each with a slash behind it
   * @param parents the loans that it was taken through
   */
  Loan(Kind kind, Value value, String path, List<Loan> parents) {
    this.kind = kind;
    this.value = value;
    this.path = path;
    this.parents = parents;
  }

  Kind kind() {
    return kind;
  }

  Value value() {
    return value;
  }

  /** The loans that it was taken through. */
  List<Loan> parents() {
    return parents;
  }

  boolean overlaps(String other) {
    return path.startsWith(other) || other.startsWith(path);
  }

  /** Whether it is that loan, or was taken through it. */
  boolean descendsFrom(Loan other) {
    return this == other || parents.stream().anyMatch(parent -> parent.descendsFrom(other));
  }

  void end(String how) {
    if (end.isEmpty()) {
      end = how;
    }
  }

  boolean isAlive() {
    return whatEnded().isEmpty();
  }

  /** What ended it, or a loan that it was taken through; empty while it is alive. */
  String whatEnded() {
    for (Loan parent : parents) {
      String ended = parent.whatEnded();
      if (!ended.isEmpty()) {
        return ended;
      }
    }
    return end;
  }
}
