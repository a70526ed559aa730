package dev.freehold.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.pool.Ordering;
import dev.freehold.pool.SharedPool;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Whoever is handed a slot sees what was written to it before it was released, even if plainly. */
@JCStressTest
@Outcome(id = "0", expect = ACCEPTABLE, desc = "It was in use.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "It was free, and the value is there.")
@Outcome(id = "2", expect = ACCEPTABLE, desc = "It came first.")
@State
public class HandOver {
  private final PlainPool pool = PlainPool.create();

  @Actor
  public void writer() {
    PlainPool.Element element = pool.tryAlloc();
    if (element != null) {
      boolean first = element.value() == 0;
      element.value(first ? 1 : 3);
      element.other(first ? 1 : 3);
      element.close();
    }
  }

  @Actor
  public void reader(I_Result result) {
    PlainPool.Element element = pool.tryAlloc();
    if (element == null) {
      result.r1 = 0;
    } else if (element.value() == 0 && element.other() == 0) {
      result.r1 = 2;
    } else {
      result.r1 = element.value() == 1 && element.other() == 1 ? 1 : -1;
    }
  }

  /** One slot whose fields are not ordered. */
  @SharedPool(capacity = 1)
  @Ordering(Ordering.Mode.PLAIN)
  interface Plain {
    int value();

    void value(int value);

    long other();

    void other(long value);
  }
}
