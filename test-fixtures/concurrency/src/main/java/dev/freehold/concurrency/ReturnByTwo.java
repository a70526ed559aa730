package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads return a slot each at the same time: the pool's own gets both. */
@JCStressTest
@Outcome(id = "2, 0", expect = ACCEPTABLE, desc = "Both came back, each once.")
@State
public class ReturnByTwo {
  private final ReturnedPool pool = ReturnedPool.create();
  private final ReturnedPool.Element first = pool.alloc();
  private final ReturnedPool.Element second = pool.alloc();

  /** Makes the pool that of the thread which looks at last. */
  public ReturnByTwo() {
    pool.handOver();
  }

  @Actor
  public void one() {
    first.close();
  }

  @Actor
  public void other() {
    second.close();
  }

  @Arbiter
  public void owner(II_Result result) {
    result.r1 = take() + take();
    result.r2 = take();
  }

  private int take() {
    return pool.tryAlloc() == null ? 0 : 1;
  }
}
