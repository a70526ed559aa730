package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads pop chains from the stack and push some back, so that the same slots are on top again
 * and again. Each gets what it asks for, and at last all slots are there, each once.
 */
@JCStressTest
@Outcome(id = "20, 20, 64", expect = ACCEPTABLE, desc = "No slot is lost, none is there twice.")
@State
public class SpillAgainstRefill {
  private final ManyPool pool = ManyPool.create();

  @Actor
  public void first(III_Result result) {
    result.r1 = Slots.allocAndFree(pool, 20);
  }

  @Actor
  public void second(III_Result result) {
    result.r2 = Slots.allocAndFree(pool, 20);
  }

  @Arbiter
  public void count(III_Result result) {
    result.r3 = Slots.distinct(pool);
  }
}
