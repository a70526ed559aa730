package dev.freehold.differential.compile;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a compiler says about one function.
 *
 * @param errors the keys or codes of its errors; empty where it accepts the function
 */
public record Verdict(NavigableSet<String> errors) {

  Verdict() {
    this(new TreeSet<>());
  }

  public boolean accepts() {
    return errors.isEmpty();
  }

  @Override
  public String toString() {
    return accepts() ? "accepted" : String.join(" ", errors);
  }
}
