package dev.freehold.differential;

import dev.freehold.differential.compile.Verdict;
import java.util.List;
import java.util.Set;

/**
 * A function about which the compilers differ, made as small as it gets.
 *
 * @param original what was generated
 * @param smallest what it was reduced to
 * @param others what Rust's other borrow checkers say of the reduced one
 */
public record Difference(Comparison original, Comparison smallest, List<Verdict> others) {
  private static final Set<String> DROPPED = Set.of("E0506", "E0597", "E0713", "E0716");

  public Reason reason() {
    boolean acceptedByFreehold = !smallest.isRefusedByFreehold();
    if (acceptedByFreehold && others.stream().anyMatch(Verdict::accepts)) {
      return Reason.POLONIUS;
    }
    boolean leaks = acceptedByFreehold && !smallest.freehold().accepts();
    return leaks && DROPPED.containsAll(smallest.rust().errors()) ? Reason.LEAK : Reason.OTHER;
  }
}
