package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.Events;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the pass over one body stands: what the names hold there, what the body is held to, and
 * where to tell what happens. Every operation of ownership works on a point, and on nothing else.
 *
 * <p>The pass goes forward with one point, whose {@link State} is changed in place while control
 * goes straight on. Where it does not, the point {@linkplain #become becomes} another state, is
 * {@linkplain #join joined} with one, or is {@linkplain #leave left}.
 */
public final class Point {
  private final OwnershipTypes types;
  private final MethodContext context;
  private final Events events;
  private final Constants constants = new Constants();
  private final CapturedParts captured = new CapturedParts();
  private final Set<Name> tryResources = new HashSet<>();
  private State state = State.empty();

  /**
   * The beginning of a body, where no name holds anything.
   *
   * @param types who is tracked, and what signatures say
   * @param context the body
   * @param events collects what happens
   */
  public Point(OwnershipTypes types, MethodContext context, Events events) {
    this.types = types;
    this.context = context;
    this.events = events;
  }

  /** Who is tracked, and what signatures say. */
  public OwnershipTypes types() {
    return types;
  }

  /** The body that is followed. */
  public MethodContext context() {
    return context;
  }

  /** What has been told so far. */
  public Events events() {
    return events;
  }

  /** Tells that something happened, which a rule may object to. */
  public void report(FlowEvent event) {
    events.add(event);
  }

  /** The values that are known while compiling. */
  public Constants constants() {
    return constants;
  }

  /** What the body does with what it captured, if it is that of a lambda. */
  public CapturedParts captured() {
    return captured;
  }

  /** The names that a try statement around this point is going to release. */
  public Set<Name> tryResources() {
    return tryResources;
  }

  /** Whether a try statement around this point is going to release the value. */
  boolean isHeldByTry(Token token) {
    for (Name resource : tryResources) {
      Value held = state.get(resource);
      boolean releases =
          held != null
              && held.any(
                  b -> b.isLive() && b.strength() == Qualifier.OWN && b.token().equals(token));
      if (releases) {
        return true;
      }
    }
    return false;
  }

  /** What the names hold here; to be changed by operations alone. */
  public State state() {
    return state;
  }

  /** Whether control comes here at all. */
  public boolean isReachable() {
    return state.isReachable();
  }

  /** What the operand is now, which calls since its evaluation may have changed. */
  public Value current(Operand operand) {
    Name name = operand.name();
    Value now = name == null ? null : state.get(name);
    return now == null ? operand.value() : now;
  }

  /** Control goes on from another state, which is this point's own from here on. */
  public void become(State other) {
    state = other;
  }

  /** Another path, which ends in that state, arrives here as well. */
  public void join(State other) {
    state.join(other);
  }

  /** Control does not go on from here; gives back the state in which it left. */
  public State leave() {
    State left = state;
    state = State.unreachable();
    return left;
  }

  /** Takes a step on a path that left earlier; gives back what became of its state. */
  public State in(State other, Runnable step) {
    State here = state;
    state = other;
    step.run();
    State after = state;
    state = here;
    return after;
  }
}
