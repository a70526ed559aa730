package dev.freehold.soundness.run;

import dev.freehold.soundness.program.Program;
import dev.freehold.soundness.render.Source;
import dev.freehold.soundness.trace.TracedPrograms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import world.Programs;

/** Judges many programs in one compilation. */
public final class Batch {
  private final Compiler compiler;

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
            classes.make("Plain", Programs.class), classes.make("Traced", TracedPrograms.class));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      verdicts.add(new Verdict(programs.get(i), objections.get(i), runner.run(i, most)));
    }
    return verdicts;
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
