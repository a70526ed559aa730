package dev.freehold.differential;

import dev.freehold.differential.compile.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A function about which the compilers differ, made as small as it gets.
 *
 * @param original what was generated
 * @param smallest what it was reduced to
 * @param others what Rust's other borrow checkers say of the reduced one
 */
public record Difference(Comparison original, Comparison smallest, List<Verdict> others) {
  private static final Set<String> LEFT = Set.of("own.leak", "own.leak.maybe");

  /** The errors of rustc about a value that it releases, and the keys of one that is lost there. */
  private static final Map<String, Set<String>> LOST =
      Map.of("E0506", Set.of("own.leak.overwritten"), "E0597", LEFT, "E0713", LEFT);

  public Reason reason() {
    boolean acceptedByFreehold = !smallest.isRefusedByFreehold();
    if (acceptedByFreehold && others.stream().anyMatch(Verdict::accepts)) {
      return Reason.POLONIUS;
    }
    if (acceptedByFreehold && smallest.rust().errors().stream().allMatch(this::isLost)) {
      return Reason.LEAK;
    }
    return isKeptInLambda() ? Reason.KEPT_IN_LAMBDA : Reason.OTHER;
  }

  private boolean isLost(String error) {
    return LOST.getOrDefault(error, Set.of()).stream()
        .anyMatch(smallest.freehold().errors()::contains);
  }

  private boolean isKeptInLambda() {
    return smallest.refusals().equals(Set.of("borrow.escapes"))
        && Lambdas.in(smallest.function()).anyMatch(Lambdas::putsIntoOuterVariable);
  }
}
