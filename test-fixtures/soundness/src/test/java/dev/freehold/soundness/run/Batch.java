package dev.freehold.soundness.run;

import dev.freehold.soundness.program.Program;
import dev.freehold.soundness.render.Source;
import dev.freehold.soundness.trace.TracedPrograms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import world.Programs;

/** Judges many programs in one compilation. */
public final class Batch {
  private final Compiler compiler;
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
    Source plain = Source.plain("Plain", programs);
    Source traced = Source.traced("Traced", programs);
    List<List<Objection>> objections = objections(plain, programs.size());
    MemoryClasses classes = compiler.compile(plain, traced);
    Runner runner =
        new Runner(
            proved(programs, objections, classes.make("Plain", Programs.class)),
            classes.make("Traced", TracedPrograms.class));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      verdicts.add(new Verdict(programs.get(i), objections.get(i), runner.run(i, most)));
    }
    return verdicts;
  }

  /** With the accepted programs as the checker has them compiled. */
  private Programs proved(
      List<Program> programs, List<List<Objection>> objections, Programs plain) {
    List<Program> accepted = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      if (objections.get(i).isEmpty()) {
        places.put(i, accepted.size());
        accepted.add(programs.get(i));
      }
    }
    if (accepted.isEmpty()) {
      return plain;
    }
    MemoryClasses classes =
        compiler.compileProved(List.of(new MemorySource(Source.plain("Proved", accepted))));
    withoutTests += classes.withoutTests();
    return new ProvedPrograms(plain, classes.make("Proved", Programs.class), places);
  }

  /** In how many classes of accepted programs, of all batches, the checker left tests out. */
  public long withoutTests() {
    return withoutTests;
  }

  private List<List<Objection>> objections(Source plain, int count) {
    List<List<Objection>> byProgram =
        Stream.<List<Objection>>generate(ArrayList::new).limit(count).toList();
    for (Objection each : compiler.check(plain)) {
      int program = plain.programAt(each.line());
      if (each.isOfJavac() || program < 0) {
        throw new IllegalStateException("no Java: " + each + "\n" + plain.text());
      }
      byProgram.get(program).add(each);
    }
    return byProgram;
  }
}
