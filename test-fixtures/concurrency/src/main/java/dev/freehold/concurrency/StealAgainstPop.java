package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A thread releases into its magazine and takes out again what another steals from there meanwhile:
 * of two slots each gets one, always, as never more than two are asked for.
 */
@JCStressTest
@Outcome(id = "1, 1, 2", expect = ACCEPTABLE, desc = "Both have one.")
@State
public class StealAgainstPop {
  private final TwoPool pool = TwoPool.create();

  @Actor
  public void owner(III_Result result) {
    TwoPool.Element element = pool.tryAlloc();
    if (element != null) {
      element.close();
      element = pool.tryAlloc();
    }
    result.r1 = element == null ? 0 : 1;
  }

  @Actor
  public void thief(III_Result result) {
    TwoPool.Element element = pool.tryAlloc();
    if (element != null) {
      element.close();
      element = pool.tryAlloc();
    }
    result.r2 = element == null ? 0 : 1;
  }

  @Arbiter
  public void count(III_Result result) {
    result.r3 = pool.inUse();
  }
}
