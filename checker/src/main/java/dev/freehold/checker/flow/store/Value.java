package dev.freehold.checker.flow.store;

import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a name may hold at one point.
 *
 * @param bindings the resources it may name
 * @param maybeNull whether it may also be null
 * @param maybeUnset whether it may also have no value yet
 * @param before what was moved or released before the name was set to null, as it is on every path;
 *     else null
 */
public record Value(
    List<Binding> bindings, boolean maybeNull, boolean maybeUnset, @Nullable Binding before) {
  /** An ordinary object or a primitive. */
  public static final Value UNTRACKED = new Value(List.of(), false, false);

  public static final Value NULL = new Value(List.of(), true, false);
  public static final Value UNSET = new Value(List.of(), false, true);

  /** One that is not null for that long. */
  public Value(List<Binding> bindings, boolean maybeNull, boolean maybeUnset) {
    this(bindings, maybeNull, maybeUnset, null);
  }

  /** Null, in the place of what has ended. */
  public static Value nullAfter(Binding ended) {
    return new Value(List.of(), true, false, ended);
  }

  public static Value of(Binding binding) {
    return new Value(List.of(binding), false, false);
  }

  /** One that may be any of them. */
  public static Value anyOf(List<Binding> bindings) {
    List<Binding> distinct = new ArrayList<>();
    bindings.forEach(binding -> add(distinct, binding));
    return new Value(List.copyOf(distinct), false, false);
  }

  public Value orNull() {
    return new Value(bindings, true, maybeUnset);
  }

  public Value nonNull() {
    return new Value(bindings, false, maybeUnset);
  }

  /** Whether it names a resource at all. */
  public boolean isTracked() {
    return !bindings.isEmpty();
  }

  /** Whether no binding may be used any more. */
  public boolean isDead() {
    return isTracked() && !any(Binding::isLive);
  }

  /** Whether some binding may not be used any more. */
  public boolean isMaybeDead() {
    return any(binding -> !binding.isLive());
  }

  /** Whether it is one live resource for certain. */
  public boolean isCertain() {
    return !maybeNull && !maybeUnset && !isMaybeDead();
  }

  /** Whether one of the bindings fits. */
  public boolean any(Predicate<Binding> test) {
    for (Binding binding : bindings) {
      if (test.test(binding)) {
        return true;
      }
    }
    return false;
  }

  /** The bindings that may still be used. */
  public List<Binding> live() {
    return only(Binding::isLive);
  }

  /** The same without the bindings that may not be used any more. */
  public Value withoutEnded() {
    return isMaybeDead() ? new Value(live(), maybeNull, maybeUnset) : this;
  }

  /** What may be done through every live binding. */
  public Qualifier strength() {
    Qualifier weakest = Qualifier.OWN;
    for (Binding binding : bindings) {
      if (binding.isLive()) {
        weakest = weakest.weaker(binding.strength());
      }
    }
    return weakest;
  }

  public Set<Token> liveTokens() {
    Set<Token> tokens = new HashSet<>();
    for (Binding binding : bindings) {
      if (binding.isLive()) {
        tokens.add(binding.token());
      }
    }
    return Set.copyOf(tokens);
  }

  boolean mentions(Set<Token> tokens) {
    for (Binding binding : bindings) {
      if (tokens.contains(binding.token())) {
        return true;
      }
    }
    return false;
  }

  /** The loans through which it reaches what it names. */
  public Set<Loan> loans() {
    Set<Loan> loans = Set.of();
    for (Binding binding : bindings) {
      loans = Loans.union(loans, binding.loans());
    }
    return loans;
  }

  Value without(Set<Token> tokens) {
    return new Value(only(b -> !tokens.contains(b.token())), maybeNull, maybeUnset);
  }

  Value withoutOwnersOf(Set<Token> tokens) {
    return mentions(tokens)
        ? new Value(only(b -> !b.owns() || !tokens.contains(b.token())), maybeNull, maybeUnset)
        : this;
  }

  /** Where the token exists, a name that may hold it does. */
  Value narrowedTo(Token token) {
    List<Binding> held = only(b -> b.token().equals(token));
    boolean borrows = any(b -> !b.loans().isEmpty());
    return held.isEmpty() || borrows ? this : new Value(held, false, false);
  }

  /** The bindings that fit; without streams, as there is one binding most times. */
  public List<Binding> only(Predicate<Binding> test) {
    if (bindings.size() == 1) {
      return any(test) ? bindings : List.of();
    }
    List<Binding> kept = new ArrayList<>(bindings.size());
    for (Binding binding : bindings) {
      if (test.test(binding)) {
        kept.add(binding);
      }
    }
    return List.copyOf(kept);
  }

  public Value map(UnaryOperator<Binding> change) {
    if (bindings.isEmpty()) {
      return this;
    }
    List<Binding> changed = new ArrayList<>(bindings.size());
    for (Binding binding : bindings) {
      add(changed, change.apply(binding));
    }
    return changed.equals(bindings) ? this : new Value(List.copyOf(changed), maybeNull, maybeUnset);
  }

  Value join(Value other) {
    if (equals(other)) {
      return this;
    }
    List<Binding> joined = new ArrayList<>(bindings);
    for (Binding binding : other.bindings) {
      add(joined, binding);
    }
    return new Value(
        List.copyOf(joined),
        ownsNothing() || other.ownsNothing(),
        maybeUnset || other.maybeUnset,
        Witness.endedEarlier(before, other.before));
  }

  /** Whether it may be null, or is an ordinary object, which comes to the same. */
  private boolean ownsNothing() {
    return maybeNull || (bindings.isEmpty() && !maybeUnset);
  }

  /**
   * Keeps the earliest witness of each kind of binding, so that messages do not depend on order.
   */
  private static void add(List<Binding> into, Binding binding) {
    for (int i = 0; i < into.size(); i++) {
      if (into.get(i).isAlternativeTo(binding)) {
        into.set(i, Witness.earlier(into.get(i), binding));
        return;
      }
    }
    into.add(binding);
  }
}
