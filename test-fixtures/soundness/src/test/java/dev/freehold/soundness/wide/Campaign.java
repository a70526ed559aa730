package dev.freehold.soundness.wide;

import dev.freehold.soundness.wide.judge.Batch;
import dev.freehold.soundness.wide.judge.Verdict;
import dev.freehold.soundness.wide.text.Program;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Makes, checks and runs programs, until the accepted ones have been run often enough. */
final class Campaign {
  private static final int PROGRAMS = 100;
  private static final int PATHS = 60;

  /** When as many programs are unsound, more of them would say nothing new. */
  private static final int ENOUGH = 5;

  private final Batch batch = new Batch(System.getProperty("freehold.jar"));

  /** Runs accepted programs, from that seed on, as often as that, or a little more. */
  Figures run(long seed, long runs) {
    Figures figures = new Figures();
    long next = seed;
    while (figures.count(Figures.RUNS) < runs && figures.unsound().size() < ENOUGH) {
      List<Program> programs =
          LongStream.range(next, next + PROGRAMS).mapToObj(Programs::of).toList();
      batch.judge(programs, PATHS).forEach(figures::add);
      next += PROGRAMS;
    }
    figures.add(Figures.PROVED, batch.withoutTests());
    return figures;
  }

  /** The smallest part of a program that still is accepted and breaks a rule, as Java. */
  String smallest(long seed) {
    Program smallest =
        new Shrinker(each -> shows(each, Verdict::isUnsound)).shrink(Programs.of(seed));
    return "program %d, mistake in %s: %s%n%s"
        .formatted(seed, smallest.mistake(), judge(smallest).harm(), smallest.text("Smallest"));
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
