package dev.freehold.differential;

import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.print.Printer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What came of a session.
 *
 * @param compiler the Rust compiler that took part
 * @param seed what the functions depend on
 * @param compared all functions
 * @param differences those about which the compilers differ
 */
public record Report(
    String compiler, long seed, List<Comparison> compared, List<Difference> differences) {

  /** The part of the functions about which both say the same, from 0 to 1. */
  public double agreement() {
    return 1 - (double) differences.size() / compared.size();
  }

  /** The part of the functions that the Rust compiler accepts, from 0 to 1. */
  public double accepted() {
    return (double) acceptedByRust() / compared.size();
  }

  private long acceptedByRust() {
    return compared.stream().filter(each -> each.rust().accepts()).count();
  }

  private long acceptedByFreehold() {
    return compared.stream().filter(each -> !each.isRefusedByFreehold()).count();
  }

  /** For readers, in Markdown. */
  public String text() {
    StringBuilder text = new StringBuilder("# Freehold and the Rust compiler\n\n");
    text.append(compiler).append(", seed ").append(seed).append(".\n\n");
    text.append(
        "%d functions, of which rustc accepts %d and Freehold, leaks aside, %d; the same verdict on %.3f %%.\n\n"
            .formatted(compared.size(), acceptedByRust(), acceptedByFreehold(), 100 * agreement()));
    count().forEach((reason, count) -> text.append("- %d: %s\n".formatted(count, reason)));
    table(text, "Errors of rustc", Comparison::rust);
    table(text, "Errors of Freehold", Comparison::freehold);
    differences.stream()
        .sorted(Comparator.comparing(Difference::reason).reversed())
        .forEach(each -> describe(each, text));
    return text.toString();
  }

  private Map<Reason, Integer> count() {
    Map<Reason, Integer> count = new EnumMap<>(Reason.class);
    differences.forEach(each -> count.merge(each.reason(), 1, Integer::sum));
    return count;
  }

  private void table(StringBuilder text, String title, Function<Comparison, Verdict> side) {
    Map<String, Integer> functions = new TreeMap<>();
    for (Comparison each : compared) {
      side.apply(each).errors().forEach(error -> functions.merge(error, 1, Integer::sum));
    }
    text.append("\n## ").append(title).append("\n\n| error | functions |\n|---|---:|\n");
    functions.forEach((error, count) -> text.append("| `%s` | %d |\n".formatted(error, count)));
  }

  private static void describe(Difference difference, StringBuilder text) {
    Comparison smallest = difference.smallest();
    text.append("\n## ").append(difference.original().function().name()).append("\n\n");
    text.append("Freehold: ").append(smallest.freehold());
    text.append(". rustc: ").append(smallest.rust());
    text.append(". Polonius: ").append(difference.others().get(0));
    text.append(" (").append(difference.others().get(1)).append(" in its model)");
    text.append(". ").append(difference.reason()).append(".\n");
    text.append("\n```java\n").append(Printer.java().function(smallest.function()));
    text.append("```\n\n```rust\n").append(Printer.rust().function(smallest.function()));
    text.append("```\n");
  }
}
