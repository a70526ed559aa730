package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Ends every live binding of the tokens: they are moved or released, under whatever name. */
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

  /** Forgets the token if nothing but the result of an expression owns it. */
  void forgetUnnamed(Token token) {
    boolean named =
        values.entrySet().stream()
            .anyMatch(
                entry ->
                    !(entry.getKey() instanceof Name.Temporary)
                        && entry.getValue().any(b -> b.owns() && b.token().equals(token)));
    if (!named) {
      forget(Set.of(token));
    }
  }

  /** A token for the value that the site makes now, unlike those it made before. */
  Token fresh(Site site) {
    Set<Token> used = new HashSet<>();
    values.values().forEach(value -> value.bindings().forEach(b -> used.add(b.token())));
    return TokenMatch.unused(site, used);
  }

  /** The name is null here; values that it holds wherever they exist do not exist here. */
  void becomeNull(Name name) {
    Value value = values.get(name);
    if (value == null) {
      return;
    }
    Set<Token> absent =
        value.bindings().stream()
            .filter(b -> b.loan() == null)
            .map(Binding::token)
            .filter(Token::isExact)
            .collect(Collectors.toSet());
    forget(absent);
    values.put(name, Value.NULL);
  }

  /** The name is not null here; if it then holds one value only, so do its aliases. */
  void becomeNonNull(Name name) {
    Value value = values.get(name);
    if (value == null) {
      return;
    }
    values.put(name, value.nonNull());
    if (value.bindings().size() == 1) {
      Binding held = value.bindings().get(0);
      if (held.token().isExact() && held.loan() == null) {
        values.replaceAll((alias, other) -> other.narrowedTo(held.token()));
      }
    }
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

  /**
   * Whether other names own some of the tokens, and none of them all of those: then a name for the
   * tokens is no second name for one value.
   */
  boolean hasDifferentOwners(Set<Token> tokens, Name except) {
    Set<Token> owned = new HashSet<>();
    boolean all = false;
    for (Token token : tokens) {
      if (isOwned(token, except)) {
        owned.add(token);
      }
    }
    for (Map.Entry<Name, Value> entry : values.entrySet()) {
      all |=
          !entry.getKey().equals(except)
              && owned.stream()
                  .allMatch(t -> entry.getValue().any(b -> b.owns() && b.token().equals(t)));
    }
    return !all && owned.stream().map(Token::site).distinct().count() > 1;
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
    Map<Token, Token> renaming = TokenMatch.match(values, other.values);
    boolean changed = false;
    for (Map.Entry<Name, Value> entry : other.values.entrySet()) {
      Value renamed = renamed(entry.getValue(), renaming);
      Value mine = values.get(entry.getKey());
      Value joined = mine == null ? renamed : mine.join(renamed);
      if (!joined.equals(mine)) {
        values.put(entry.getKey(), joined);
        changed = true;
      }
    }
    return changed;
  }

  private static Value renamed(Value value, Map<Token, Token> renaming) {
    return renaming.isEmpty()
        ? value
        : value.map(b -> b.withToken(renaming.getOrDefault(b.token(), b.token())));
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
