package dev.freehold.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.differential.compile.Compiler;
import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.generate.FunctionGenerator;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.print.Printer;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a function, that is left which the compilers differ about. */
class ShrinkerTest {
  @Test
  void leavesTheStatementThatIsDisputed() throws IOException {
    Comparing comparing = new Comparing(refusing("nothing"), refusing("takeBoth"));

    Comparison smallest =
        new Shrinker(comparing).shrink(comparing.compare(List.of(calling("takeBoth")))).get(0);

    assertEquals(
        """
        static void f() {
          takeBoth(open(), open());
        }
        """,
        Printer.java().function(smallest.function().named("f")));
  }

  /** A function of some size in which that is called. */
  private static Function calling(String callee) {
    return IntStream.range(0, 1000)
        .mapToObj(new FunctionGenerator(1)::generate)
        .filter(each -> Printer.java().function(each).contains(callee + "("))
        .filter(each -> each.body().statements().size() > 5)
        .findFirst()
        .orElseThrow();
  }

  /** A compiler that has one error, for functions that call something. */
  private static Compiler refusing(String callee) {
    return functions -> functions.stream().map(each -> verdict(each, callee)).toList();
  }

  private static Verdict verdict(String function, String callee) {
    List<String> errors = function.contains(callee + "(") ? List.of("E0382") : List.of();
    return new Verdict(new TreeSet<>(errors));
  }
}
