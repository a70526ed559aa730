package dev.freehold.soundness.run;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.OwnershipException;
import dev.freehold.soundness.trace.Trace;
import dev.freehold.soundness.trace.TracedPrograms;
import dev.freehold.soundness.trace.Violation;
import java.util.Set;
import world.Broken;
import world.Endless;
import world.Failed;
import world.Programs;

/** Runs programs, one path after another, first as they are and then with their borrows traced. */
final class Runner {
  /** What the compiler does not promise: how many slots there are, whose slot it is. */
  private static final Set<String> NOT_PROMISED =
      Set.of(RuleKey.POOL_EXHAUSTED.text(), RuleKey.RELEASE_FOREIGN.text());

  private final Programs plain;
  private final TracedPrograms traced;
  private final Decisions decisions = new Decisions();
  private Pools pools = new Pools();

  Runner(Programs plain, TracedPrograms traced) {
    this.plain = plain;
    this.traced = traced;
  }

  /** A run that may end in an exception. */
  private interface Run {
    void run() throws Failed;
  }

  /**
   * Runs a program on its paths, until one of them violates a rule.
   *
   * @param most how many paths at most; if there are more, as many again at random
   */
  Paths run(int program, int most) {
    int runs = 0;
    decisions.firstPath();
    do {
      Outcome outcome = runOnce(program);
      runs++;
      if (outcome.isViolation()) {
        return new Paths(runs, outcome, decisions.path());
      }
    } while (decisions.nextPath() && runs < most);
    boolean all = runs < most;
    for (int i = 0; i < most && !all; i++) {
      decisions.randomPath(i);
      Outcome outcome = runOnce(program);
      runs++;
      if (outcome.isViolation()) {
        return new Paths(runs, outcome, decisions.path());
      }
    }
    return new Paths(runs, Outcome.WELL, "");
  }

  private Outcome runOnce(int program) {
    Outcome asItIs = outcome(() -> pools.run(plain, program, decisions));
    if (asItIs.isViolation()) {
      return asItIs;
    }
    String path = decisions.path();
    decisions.samePath();
    Trace trace = new Trace();
    Outcome withTrace = outcome(() -> pools.run(traced, program, trace, decisions));
    Violation violation = violation(trace, withTrace);
    if (violation != null) {
      return new Outcome(Outcome.End.CONFLICT, violation.key(), violation.getMessage());
    }
    boolean well = asItIs.end() == Outcome.End.WELL;
    if (withTrace.end() != asItIs.end() || (well && !decisions.path().equals(path))) {
      throw new IllegalStateException(
          "program %d goes another way when it is traced: %s %s, %s %s"
              .formatted(program, asItIs, path, withTrace, decisions.path()));
    }
    return asItIs;
  }

  private Violation violation(Trace trace, Outcome outcome) {
    if (trace.first() == null && outcome.end() == Outcome.End.WELL && !decisions.isBroken()) {
      trace.findLeak();
    }
    return trace.first();
  }

  private Outcome outcome(Run run) {
    Outcome ended = ended(run);
    String misuse = pools.misuse();
    boolean left = pools.isInUse();
    if (left || !misuse.isEmpty() || !pools.reset()) {
      pools.abandon();
      pools = new Pools();
    }
    if (ended.isViolation() || ended.end() == Outcome.End.ABORTED) {
      return ended;
    }
    if (!misuse.isEmpty()) {
      return Outcome.fault(misuse, "an exception that was thrown went lost");
    }
    return left && !decisions.isBroken()
        ? Outcome.fault(RuleKey.OWN_LEAK.text(), "something is still allocated")
        : ended;
  }

  private static Outcome ended(Run run) {
    try {
      run.run();
      return Outcome.WELL;
    } catch (Failed e) {
      return Outcome.WELL;
    } catch (OwnershipException e) {
      return NOT_PROMISED.contains(e.key())
          ? Outcome.ABORTED
          : Outcome.fault(e.key(), e.getMessage());
    } catch (AssertionError e) {
      // A test that was left out would have failed.
      return Outcome.fault(
          RuleKey.USE_AFTER_RELEASE.text(), "proved, and not so: " + e.getMessage());
    } catch (Broken | Endless | NullPointerException | IndexOutOfBoundsException e) {
      return Outcome.ABORTED;
    } catch (Violation e) {
      return new Outcome(Outcome.End.CONFLICT, e.key(), e.getMessage());
    }
  }
}
