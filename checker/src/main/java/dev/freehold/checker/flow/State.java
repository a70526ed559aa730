package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What every name holds at one point of a method. Unreachable points hold nothing. */
public final class State {
  private final Map<Name, Value> values;
  private boolean reachable;

  private State(Map<Name, Value> values, boolean reachable) {
    this.values = values;
    this.reachable = reachable;
  }

  static State empty() {
    return new State(new LinkedHashMap<>(), true);
  }

  static State unreachable() {
    return new State(new LinkedHashMap<>(), false);
  }

  State copy() {
    return new State(new LinkedHashMap<>(values), reachable);
  }

  boolean isReachable() {
    return reachable;
  }

  void becomeUnreachable() {
    reachable = false;
    values.clear();
  }

  @Nullable Value get(Name name) {
    return values.get(name);
  }

  boolean holds(Name name) {
    return values.containsKey(name);
  }

  void put(Name name, Value value) {
    if (reachable) {
      values.put(name, value);
    }
  }

  @Nullable Value remove(Name name) {
    return values.remove(name);
  }

  List<Name> namesThat(Predicate<Name> test) {
    return values.keySet().stream().filter(test).toList();
  }

  /** Ends every live binding of the tokens, except in the name that takes them over. */
  void end(Set<Token> tokens, Binding.Status how, Tree where) {
    values.replaceAll(
        (name, value) -> value.map(b -> tokens.contains(b.token()) ? b.ended(how, where) : b));
  }

  /** Forgets every binding of the tokens: what is lost is reported once. */
  void forget(Set<Token> tokens) {
    values.replaceAll(
        (name, value) ->
            value.any(b -> tokens.contains(b.token()))
                ? new Value(
                    value.bindings().stream().filter(b -> !tokens.contains(b.token())).toList(),
                    value.maybeNull(),
                    value.maybeUnset())
                : value);
  }

  /** The site makes a new value, so that those it made before are one older. */
  void age(Site site) {
    values.replaceAll(
        (name, value) ->
            value.map(
                b ->
                    b.isLive() && b.token().site().equals(site)
                        ? b.withToken(b.token().older())
                        : b));
  }

  /** Whether a name other than {@code except} owns the token. */
  boolean isOwned(Token token, @Nullable Name except) {
    for (Map.Entry<Name, Value> entry : values.entrySet()) {
      if (!entry.getKey().equals(except)
          && entry.getValue().any(b -> b.owns() && b.token().equals(token))) {
        return true;
      }
    }
    return false;
  }

  /** Joins another path into this one; says whether this one changed. */
  boolean join(State other) {
    if (!other.reachable) {
      return false;
    }
    if (!reachable) {
      reachable = true;
      values.putAll(other.values);
      return true;
    }
    boolean changed = false;
    for (Map.Entry<Name, Value> entry : other.values.entrySet()) {
      Value mine = values.get(entry.getKey());
      Value joined = mine == null ? entry.getValue() : mine.join(entry.getValue());
      if (!joined.equals(mine)) {
        values.put(entry.getKey(), joined);
        changed = true;
      }
    }
    return changed;
  }

  List<Name> names() {
    return new ArrayList<>(values.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && state.reachable == reachable
        && state.values.equals(values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, reachable);
  }
}
