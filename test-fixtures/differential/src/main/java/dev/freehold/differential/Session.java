package dev.freehold.differential;

import dev.freehold.differential.compile.BorrowChecker;
import dev.freehold.differential.compile.FreeholdCompiler;
import dev.freehold.differential.compile.RustCompiler;
import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.generate.FunctionGenerator;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.print.Printer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates functions, compares what is said of them, and reduces those that are disputed. */
public final class Session {
  private final Path folder;
  private final Comparing comparing;

  /**
   * A session with files of its own.
   *
   * @param folder for the files, which the compilers read
   * @param freehold the jar of the checker
   */
  public Session(Path folder, String freehold) throws IOException {
    this.folder = folder;
    this.comparing =
        new Comparing(
            new FreeholdCompiler(folder, freehold), new RustCompiler(folder, BorrowChecker.TODAY));
  }

  /** Compares that many functions, which depend on the seed. */
  public Report run(long seed, int count) throws IOException {
    FunctionGenerator generator = new FunctionGenerator(seed);
    List<Function> functions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      functions.add(generator.generate(i));
    }
    List<Comparison> compared = comparing.compare(functions);
    List<Comparison> differing = compared.stream().filter(each -> !each.agrees()).toList();
    return new Report(RustCompiler.version(), seed, compared, differences(differing));
  }

  private List<Difference> differences(List<Comparison> differing) throws IOException {
    List<Comparison> smallest = new Shrinker(comparing).shrink(differing);
    List<Function> functions = new ArrayList<>();
    for (Comparison each : smallest) {
      functions.add(each.function().named("f" + functions.size()));
    }
    List<Verdict> polonius = judge(BorrowChecker.POLONIUS, functions);
    List<Verdict> datalog = judge(BorrowChecker.DATALOG, functions);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < smallest.size(); i++) {
      List<Verdict> others = List.of(polonius.get(i), datalog.get(i));
      differences.add(new Difference(differing.get(i), smallest.get(i), others));
    }
    return differences;
  }

  private List<Verdict> judge(BorrowChecker checker, List<Function> functions) throws IOException {
    return new RustCompiler(folder, checker)
        .judge(functions.stream().map(Printer.rust()::function).toList());
  }
}
