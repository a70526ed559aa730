package dev.freehold.checker.violation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The violations of one compilation that users are told of, in the order in which they were found.
 */
public final class Ledger {
  private final List<Violation> told = new ArrayList<>();

  /** Notes one that users are told of. */
  public void add(Violation violation) {
    told.add(violation);
  }

  /** All of them so far. */
  public List<Violation> told() {
    return Collections.unmodifiableList(told);
  }
}
