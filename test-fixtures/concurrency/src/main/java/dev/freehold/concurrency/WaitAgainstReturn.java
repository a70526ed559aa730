package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The pool's thread waits for the slot that another returns, and is woken. */
@JCStressTest
@Outcome(id = "5", expect = ACCEPTABLE, desc = "It got the slot, with what was written to it.")
@State
public class WaitAgainstReturn {
  private final ReturnedLatePool pool = ReturnedLatePool.create();
  private final AtomicReference<ReturnedLatePool.Element> sent = new AtomicReference<>();

  @Actor
  public void owner(I_Result result) {
    sent.set(pool.alloc());
    result.r1 = pool.alloc().value();
  }

  @Actor
  public void other() {
    ReturnedLatePool.Element element = sent.get();
    while (element == null) {
      Thread.onSpinWait();
      element = sent.get();
    }
    element.value(5);
    element.close();
  }
}
