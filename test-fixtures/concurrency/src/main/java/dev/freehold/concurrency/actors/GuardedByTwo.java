package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads change what a mutex guards, and close their handles: nothing is lost. */
@JCStressTest
@Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "Both were counted, and it was released once.")
@State
public class GuardedByTwo {
  private static final class Count implements AutoCloseable {
    private int value;
    private int released;

    @Override
    public void close() {
      released++;
    }
  }

  private final Count count = new Count();
  private final Guarded<Count> first = Guarded.of(count);
  private final Guarded<Count> second = first.share();

  @Actor
  public void one() {
    add(first);
  }

  @Actor
  public void other() {
    add(second);
  }

  private static void add(Guarded<Count> guarded) {
    Hold<Count> held = guarded.lock();
    held.edit().value++;
    held.close();
    guarded.close();
  }

  @Arbiter
  public void end(II_Result result) {
    result.r1 = count.value;
    result.r2 = count.released;
  }
}
