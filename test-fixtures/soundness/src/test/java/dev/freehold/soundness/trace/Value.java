package dev.freehold.soundness.trace;

import java.util.ArrayList;
import java.util.List;

/** A value that has an owner, or is leased by one. */
final class Value {
  private final Object object;
  private final List<Loan> loans = new ArrayList<>();
  private final List<String> unwritten = new ArrayList<>();

  Value(Object object) {
    this.object = object;
  }

  /** Notes that nothing has been written to some fields yet. */
  void lacks(List<String> fields) {
    unwritten.addAll(fields);
  }

  /** A part is written, all of it. */
  void written(String path) {
    unwritten.removeIf(field -> field.startsWith(path));
  }

  /** Whether something in a part has not been written. */
  boolean isUnwritten(String path) {
    return unwritten.stream().anyMatch(field -> field.startsWith(path));
  }

  /** Begins a loan of a part of the value. */
  Loan lend(Loan.Kind kind, String path, List<Loan> parents) {
    Loan loan = new Loan(kind, this, path, parents);
    loans.add(loan);
    return loan;
  }

  Object object() {
    return object;
  }

  /** Ends the loans that do not allow an access to a part through one of them. */
  void access(Loan through, String path, boolean write) {
    for (Loan loan : loans) {
      if (loan.kind() != Loan.Kind.OWNER
          && (write || loan.kind() == Loan.Kind.EXCLUSIVE)
          && loan.overlaps(path)
          && !through.descendsFrom(loan)) {
        loan.end(write ? "a write" : "a read");
      }
    }
  }

  /** Ends all loans, and the owner's right with them. */
  void endAll(String how) {
    loans.forEach(loan -> loan.end(how));
    loans.clear();
  }

  /** Whether somebody owns it who must release it. */
  boolean isOwned() {
    return loans.stream().anyMatch(loan -> loan.kind() == Loan.Kind.OWNER && loan.isAlive());
  }

  @Override
  public String toString() {
    return object.getClass().getSimpleName();
  }
}
