package dev.freehold.soundness;

import dev.freehold.soundness.generate.Programs;
import dev.freehold.soundness.program.Program;
import dev.freehold.soundness.render.Source;
import dev.freehold.soundness.run.Batch;
import dev.freehold.soundness.run.Verdict;
import dev.freehold.soundness.shrink.Shrinker;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Makes, checks and runs programs, until the accepted ones have been run often enough. */
final class Campaign {
  private static final int PROGRAMS = 100;
  private static final int PATHS = 200;

  /** When as many programs are unsound, more of them would say nothing new. */
  private static final int ENOUGH = 5;

  private final Batch batch = new Batch(System.getProperty("freehold.jar"));
  private final long seed;

  /**
   * Prepares a campaign.
   *
   * @param seed that of the first program
   */
  Campaign(long seed) {
    this.seed = seed;
  }

  /** Runs accepted programs as often as that, or a little more. */
  Figures run(long runs) {
    Figures figures = new Figures();
    long next = seed;
    while (figures.runs() < runs && figures.unsound().size() < ENOUGH) {
      List<Program> programs =
          LongStream.range(next, next + PROGRAMS).mapToObj(Programs::of).toList();
      batch.judge(programs, PATHS).forEach(figures::add);
      next += PROGRAMS;
    }
    figures.proved(batch.withoutTests());
    return figures;
  }

  /** The smallest part of a program that still shows something, as Java. */
  String smallest(Program program, Predicate<Verdict> shows) {
    Program smallest = new Shrinker(each -> shows(each, shows)).shrink(program);
    Verdict verdict = judge(smallest);
    return "program %d: %s%n%s"
        .formatted(
            program.seed(),
            verdict.paths().worst().message(),
            Source.plain("Smallest", List.of(smallest)).text());
  }

  private boolean shows(Program program, Predicate<Verdict> shows) {
    try {
      return shows.test(judge(program));
    } catch (IllegalStateException e) {
      // What is left is no Java.
      return false;
    }
  }

  private Verdict judge(Program program) {
    return batch.judge(List.of(program), PATHS).get(0);
  }
}
