package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** No thread that waits is forgotten: two share one slot, and both come to an end. */
@JCStressTest
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "Both got it twice.")
@State
public class WaitAgainstFree {
  private final AwaitedPool pool = AwaitedPool.create();

  @Actor
  public void first(II_Result result) {
    result.r1 = use();
  }

  @Actor
  public void second(II_Result result) {
    result.r2 = use();
  }

  private int use() {
    pool.alloc().close();
    pool.alloc().close();
    return 2;
  }
}
