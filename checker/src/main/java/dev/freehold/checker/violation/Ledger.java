package dev.freehold.checker.violation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The violations of one compilation that users are told of, in the order in which they were found;
 * and the code that is exempt by its own word.
 */
public final class Ledger {
  private final List<Violation> told = new ArrayList<>();
  private final List<TrustedPlace> trusted = new ArrayList<>();

  /** Notes one that users are told of. */
  public void add(Violation violation) {
    told.add(violation);
  }

  /** Notes where the code is trusted. */
  public void trust(List<TrustedPlace> places) {
    trusted.addAll(places);
  }

  /** Where the code is trusted, as far as anybody wants to know. */
  public List<TrustedPlace> trusted() {
    return Collections.unmodifiableList(trusted);
  }

  /** All of them so far. */
  public List<Violation> told() {
    return Collections.unmodifiableList(told);
  }
}
