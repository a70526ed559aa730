package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads take and keep slots of a pool that is not exact, more than one keeps at hand, and one
 * releases what the other has written. Each sees what was written, and no slot is there twice.
 */
@JCStressTest
@Outcome(id = "20, 20, 0", expect = ACCEPTABLE, desc = "No slot is lost, none is there twice.")
@State
public class KeptAgainstStack {
  private final KeptPool pool = KeptPool.create();

  @Actor
  public void first(III_Result result) {
    result.r1 = allocWriteAndFree(1);
  }

  @Actor
  public void second(III_Result result) {
    result.r2 = allocWriteAndFree(2);
  }

  @Arbiter
  public void count(III_Result result) {
    result.r3 = pool.inUse();
  }

  private int allocWriteAndFree(int writer) {
    KeptPool.Element[] elements = new KeptPool.Element[20];
    for (int index = 0; index < elements.length; index++) {
      elements[index] = pool.alloc();
      elements[index].value(writer);
    }
    int unchanged = 0;
    for (KeptPool.Element element : elements) {
      unchanged += element.value() == writer ? 1 : 0;
      element.close();
    }
    return unchanged;
  }
}
