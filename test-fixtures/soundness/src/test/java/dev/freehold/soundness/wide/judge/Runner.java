package dev.freehold.soundness.wide.judge;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.OwnershipException;
import dev.freehold.soundness.run.Decisions;
import live.Ledger;
import live.Path;
import live.Race;
import live.WholeProgram;
import world.Broken;
import world.Endless;
import world.Failed;

/** Runs programs, one path after another. */
final class Runner {
  private final Decisions decisions = new Decisions();
  private Pools pools = new Pools();

  /** The runs of a program, until one of them breaks a rule. */
  record Runs(int count, String harm) {}

  /**
   * Runs a program on its paths.
   *
   * @param most how many at most; if there are more, as many again at random
   */
  Runs run(WholeProgram program, int most) {
    int count = 0;
    decisions.firstPath();
    do {
      String harm = runOnce(program);
      count++;
      if (!harm.isEmpty()) {
        return new Runs(count, harm + " on " + decisions.path());
      }
    } while (decisions.nextPath() && count < most);
    boolean more = count >= most;
    for (int i = 0; more && i < most; i++) {
      decisions.randomPath(i);
      String harm = runOnce(program);
      count++;
      if (!harm.isEmpty()) {
        return new Runs(count, harm + " on " + decisions.path());
      }
    }
    return new Runs(count, "");
  }

  private String runOnce(WholeProgram program) {
    Ledger.begin();
    Race.begin();
    Path.by(decisions);
    boolean ended = isEnded(program);
    Ledger.end(ended);
    String misuse = pools.misuse();
    boolean left = pools.isInUse();
    if (left || !misuse.isEmpty()) {
      pools.abandon();
      pools = new Pools();
    }
    if (!Ledger.first().isEmpty()) {
      return Ledger.first();
    }
    if (!misuse.isEmpty()) {
      return misuse;
    }
    return left && ended ? "[own.leak] something is still allocated" : "";
  }

  /** Whether the program comes to its end; an exception that nobody declares may lose something. */
  private boolean isEnded(WholeProgram program) {
    try {
      pools.run(program);
      return true;
    } catch (Failed | Broken e) {
      return true;
    } catch (OwnershipException e) {
      Ledger.found(e.key(), e.getMessage());
      return false;
    } catch (IllegalStateException e) {
      // A union's variant is not the one that is asked for.
      Ledger.found("borrow.mut.conflict", e.toString());
      return false;
    } catch (AssertionError e) {
      Ledger.found(RuleKey.USE_AFTER_RELEASE.text(), "proved, and not so: " + e.getMessage());
      return false;
    } catch (Endless | NullPointerException | IndexOutOfBoundsException e) {
      return false;
    } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
      return false;
    }
  }
}
