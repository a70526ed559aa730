package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread returns two slots while the pool's own empties the ring: it gets both, at last. */
@JCStressTest
@Outcome(id = "0, 2", expect = ACCEPTABLE, desc = "Both came after it had looked.")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "One came before.")
@Outcome(id = "2, 0", expect = ACCEPTABLE, desc = "Both came before.")
@State
public class ReturnAgainstAlloc {
  private final ReturnedPool pool = ReturnedPool.create();
  private final ReturnedPool.Element first = pool.alloc();
  private final ReturnedPool.Element second = pool.alloc();

  /** Makes the pool that of the thread which looks. */
  public ReturnAgainstAlloc() {
    pool.handOver();
  }

  @Actor
  public void owner(II_Result result) {
    result.r1 = take() + take();
    pool.handOver();
  }

  @Actor
  public void other() {
    first.close();
    second.close();
  }

  @Arbiter
  public void rest(II_Result result) {
    result.r2 = take() + take();
  }

  private int take() {
    return pool.tryAlloc() == null ? 0 : 1;
  }
}
