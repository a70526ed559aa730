package dev.freehold.differential;

import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.language.Function;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A function, and what the two compilers say about it.
 *
 * @param freehold what javac with Freehold says
 * @param rust what rustc says
 */
public record Comparison(Function function, Verdict freehold, Verdict rust) {
  /** Rust releases what nobody released; Freehold wants it to be written. */
  private static final String LEAK = "own.leak";

  /** Whether Freehold refuses the function for something that Rust has an error for, too. */
  public boolean isRefusedByFreehold() {
    return !refusals().isEmpty();
  }

  /** The keys for which it does. */
  Set<String> refusals() {
    return freehold.errors().stream()
        .filter(each -> !each.startsWith(LEAK))
        .collect(Collectors.toSet());
  }

  public boolean agrees() {
    return isRefusedByFreehold() != rust.accepts();
  }

  /** Whether the other one differs in the same way, for some of the same errors and no new ones. */
  boolean showsTheSame(Comparison other) {
    return !other.agrees()
        && other.rust.accepts() == rust.accepts()
        && rust.errors().containsAll(other.rust.errors())
        && freehold.errors().containsAll(other.freehold.errors());
  }
}
