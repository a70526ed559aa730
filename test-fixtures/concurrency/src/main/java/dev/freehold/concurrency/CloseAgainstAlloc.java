package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Either a thread gets an element, or the pool is closed; and it never seems exhausted. */
@JCStressTest
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "The element was first: closing is refused.")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "The end was first: allocating is refused.")
@State
public class CloseAgainstAlloc {
  private final OnePool pool = OnePool.create();

  @Actor
  public void allocate(II_Result result) {
    try {
      result.r1 = pool.tryAlloc() == null ? -1 : 1;
    } catch (UseAfterReleaseException closed) {
      result.r1 = 0;
    }
  }

  @Actor
  public void close(II_Result result) {
    try {
      pool.close();
      result.r2 = 1;
    } catch (PoolInUseException inUse) {
      result.r2 = 0;
    }
  }
}
