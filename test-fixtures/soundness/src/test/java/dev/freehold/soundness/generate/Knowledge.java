package dev.freehold.soundness.generate;

import dev.freehold.soundness.generate.Belief.State;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the generator believes at one point of a program; two variables may share a belief. */
final class Knowledge {
  private final Map<Variable, Belief> beliefs;

  private Knowledge(Map<Variable, Belief> beliefs) {
    this.beliefs = beliefs;
  }

  static Knowledge none() {
    return new Knowledge(new LinkedHashMap<>());
  }

  Knowledge copy() {
    Map<Belief, Belief> copies = new IdentityHashMap<>();
    Map<Variable, Belief> copied = new LinkedHashMap<>();
    beliefs.forEach((variable, belief) -> copied.put(variable, belief.copy(copies)));
    return new Knowledge(copied);
  }

  void put(Variable variable, Belief belief) {
    beliefs.put(variable, belief);
  }

  void forget(Variable variable) {
    beliefs.remove(variable);
  }

  Belief of(Variable variable) {
    return beliefs.get(variable);
  }

  List<Variable> variables() {
    return new ArrayList<>(beliefs.keySet());
  }

  /** Ends the borrows that do not allow an access to a part of a value. */
  void access(Belief through, String path, boolean write) {
    String place = through.fullPath() + path;
    for (Belief other : beliefs.values()) {
      boolean overlaps = other.fullPath().startsWith(place) || place.startsWith(other.fullPath());
      if (other.state == State.BORROWED
          && other.root() == through.root()
          && !through.comesFrom(other)
          && overlaps
          && (write || other.exclusive)) {
        other.state = State.ENDED;
      }
    }
  }

  /** The value is moved or released. */
  void consume(Belief belief) {
    for (Belief other : beliefs.values()) {
      if (other != belief && other.comesFrom(belief)) {
        other.state = State.ENDED;
      }
    }
    belief.state = State.GONE;
  }

  /** What is believed where this path and another meet. */
  Knowledge join(Knowledge other) {
    Map<List<Object>, Belief> joined = new HashMap<>();
    Knowledge result = none();
    beliefs.forEach(
        (variable, belief) -> {
          Belief theirs = other.of(variable);
          if (theirs != null) {
            result.put(variable, joined(belief, theirs, joined));
          }
        });
    return result;
  }

  private static Belief joined(Belief one, Belief two, Map<List<Object>, Belief> known) {
    List<Object> pair = List.of(System.identityHashCode(one), System.identityHashCode(two));
    Belief before = known.get(pair);
    if (before != null) {
      return before;
    }
    boolean borrow = one.lender != null && two.lender != null;
    Belief joined =
        borrow
            ? Belief.borrow(
                one.type,
                joined(one.lender, two.lender, known),
                one.path,
                one.exclusive || two.exclusive,
                one.writable && two.writable)
            : Belief.of(one.type, State.GONE);
    joined.state = joined(one.state, two.state);
    joined.reserved = one.reserved || two.reserved;
    joined.filled = one.filled && two.filled;
    joined.lacks(one.unwritten());
    joined.lacks(two.unwritten());
    known.put(pair, joined);
    return joined;
  }

  private static State joined(State one, State two) {
    if (one == two) {
      return one;
    }
    if (one == State.BORROWED || two == State.BORROWED) {
      return State.ENDED;
    }
    boolean ownedOrNull = isOwnedOrNull(one) && isOwnedOrNull(two);
    boolean gone = isGone(one) && isGone(two);
    return ownedOrNull ? State.OWNED_OR_NULL : gone ? State.GONE : State.MAYBE_OWNED;
  }

  private static boolean isOwnedOrNull(State state) {
    return state == State.OWNED || state == State.NULL || state == State.OWNED_OR_NULL;
  }

  private static boolean isGone(State state) {
    return state == State.GONE || state == State.NULL || state == State.ENDED;
  }
}
