package dev.freehold.actor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an actor when it fails. It is immutable.
 *
 * <pre>{@code
 * Supervision.restart()
 *     .on(IllegalArgumentException.class, Directive.RESUME)
 *     .atMost(3, Duration.ofMinutes(1), Directive.ESCALATE)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Supervision {
  private record Case(Class<? extends Throwable> failure, Directive directive) {}

  /** How many failures there may be, and what becomes of an actor with more. */
  record Limit(int most, long nanos, Directive beyond) {}

  private final Directive otherwise;
  private final List<Case> cases;
  private final @Nullable Limit limit;

  private Supervision(Directive otherwise, List<Case> cases, @Nullable Limit limit) {
    this.otherwise = otherwise;
    this.cases = cases;
    this.limit = limit;
  }

  /** Closes an actor that fails, and makes it anew. */
  public static Supervision restart() {
    return always(Directive.RESTART);
  }

  /** Leaves an actor that fails as it is. */
  public static Supervision resume() {
    return always(Directive.RESUME);
  }

  /** Stops an actor that fails. */
  public static Supervision stop() {
    return always(Directive.STOP);
  }

  /** Stops an actor that fails, and lets its parent fail. */
  public static Supervision escalate() {
    return always(Directive.ESCALATE);
  }

  private static Supervision always(Directive directive) {
    return new Supervision(directive, List.of(), null);
  }

  /** Decides otherwise for failures of one class; what is said first counts. */
  public Supervision on(Class<? extends Throwable> failure, Directive directive) {
    List<Case> more = new ArrayList<>(cases);
    more.add(new Case(failure, directive));
    return new Supervision(otherwise, List.copyOf(more), limit);
  }

  /**
   * Limits the failures, of whatever class.
   *
   * @param most how many there may be
   * @param within how close to each other; those before are forgotten
   * @param beyond what becomes of an actor that fails once more
   */
  public Supervision atMost(int most, Duration within, Directive beyond) {
    return new Supervision(otherwise, cases, new Limit(most, within.toNanos(), beyond));
  }

  /** What is said of a failure, but for the limit. */
  Directive of(Throwable failure) {
    for (Case each : cases) {
      if (each.failure.isInstance(failure)) {
        return each.directive;
      }
    }
    return otherwise;
  }

  @Nullable Limit limit() {
    return limit;
  }
}
