package dev.freehold.differential;

import dev.freehold.differential.compile.Compiler;
import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.print.Printer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Has both compilers look at functions, many at a time. */
public final class Comparing {
  private static final int AT_ONCE = 1000;

  private final Compiler freehold;
  private final Compiler rust;
  private final Printer java = Printer.java();
  private final Printer rustPrinter = Printer.rust();

  public Comparing(Compiler freehold, Compiler rust) {
    this.freehold = freehold;
    this.rust = rust;
  }

  /**
   * Compares them, in order.
   *
   * @param functions each of a name of its own
   * @throws IOException if a compiler does not run, or a function is no program
   */
  public List<Comparison> compare(List<Function> functions) throws IOException {
    List<Comparison> compared = new ArrayList<>();
    for (int start = 0; start < functions.size(); start += AT_ONCE) {
      List<Function> some = functions.subList(start, Math.min(functions.size(), start + AT_ONCE));
      List<Verdict> byFreehold = freehold.judge(some.stream().map(java::function).toList());
      List<Verdict> byRust = rust.judge(some.stream().map(rustPrinter::function).toList());
      for (int i = 0; i < some.size(); i++) {
        compared.add(new Comparison(some.get(i), byFreehold.get(i), byRust.get(i)));
      }
    }
    return compared;
  }
}
