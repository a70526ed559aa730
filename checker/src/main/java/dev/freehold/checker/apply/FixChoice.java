package dev.freehold.checker.apply;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.function.UnaryOperator;

/** Which fixes are wanted. */
public interface FixChoice {
  /** Every one, which is said to {@code out}. */
  static FixChoice every(PrintStream out) {
    return new EveryFix(out);
  }

  /**
   * Those that a person agrees to.
   *
   * @param in the answers
   * @param out where each is shown
   * @param shown how a line of a diff is shown
   */
  static FixChoice asked(BufferedReader in, PrintStream out, UnaryOperator<String> shown) {
    return new AskedFixes(in, out, shown);
  }

  /** Whether this one is. */
  boolean wants(WrittenFix fix);

  /** Whether no other will be wanted. */
  boolean ends();
}
