package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One slot goes to one thread, and the other is told that there is none. */
@JCStressTest
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "The first has it.")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "The second has it.")
@State
public class TwoAllocateOneSlot {
  private final OnePool pool = OnePool.create();

  @Actor
  public void first(II_Result result) {
    result.r1 = pool.tryAlloc() == null ? 0 : 1;
  }

  @Actor
  public void second(II_Result result) {
    result.r2 = pool.tryAlloc() == null ? 0 : 1;
  }
}
