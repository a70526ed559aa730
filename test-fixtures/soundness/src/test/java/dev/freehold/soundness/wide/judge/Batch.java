package dev.freehold.soundness.wide.judge;

import dev.freehold.soundness.run.Compiler;
import dev.freehold.soundness.run.MemoryClasses;
import dev.freehold.soundness.run.MemorySource;
import dev.freehold.soundness.run.Objection;
import dev.freehold.soundness.wide.text.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import live.WholeProgram;

/** Judges many programs in one compilation. */
public final class Batch {
  private final Compiler compiler;
  private final Runner runner = new Runner();
  private long withoutTests;

  /**
   * Has the checker loaded.
   *
   * @param freehold where its classes are, as a class path
   */
  public Batch(String freehold) {
    this.compiler = new Compiler(freehold);
  }

  /**
   * What the checker says of the programs, and what happens when they run.
   *
   * @param most how many paths of each are taken in order; if there are more, as many at random
   * @throws IllegalStateException if a program is no Java
   */
  public List<Verdict> judge(List<Program> programs, int most) {
    List<MemorySource> sources = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      sources.add(new MemorySource("W" + i, programs.get(i).text("W" + i)));
    }
    MemoryClasses classes = compiler.compile(sources);
    Map<String, List<Objection>> objections =
        compiler.check(sources).stream().collect(Collectors.groupingBy(Objection::file));
    MemoryClasses proved = proved(sources, objections);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String name = "W" + i;
      List<Objection> against = objections.getOrDefault(name, List.of());
      MemoryClasses made = against.isEmpty() ? proved : classes;
      Runner.Runs runs = runner.run(made.make(name, WholeProgram.class), most);
      verdicts.add(new Verdict(programs.get(i), against, runs.count(), runs.harm()));
    }
    return verdicts;
  }

  /** The accepted programs, as the checker has them compiled: without tests of what is proved. */
  private MemoryClasses proved(
      List<MemorySource> sources, Map<String, List<Objection>> objections) {
    List<MemorySource> accepted = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (!objections.containsKey("W" + i)) {
        accepted.add(sources.get(i));
      }
    }
    MemoryClasses classes = compiler.compileProved(accepted);
    withoutTests += classes.withoutTests();
    return classes;
  }

  /** In how many classes of accepted programs, of all batches, the checker left tests out. */
  public long withoutTests() {
    return withoutTests;
  }
}
