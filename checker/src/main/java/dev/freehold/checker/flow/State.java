package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every name holds at one point of a method. Unreachable points hold nothing. */
public final class State {
  private final Map<Name, Value> values;

  /**
   * Names all of whose values have ended. They wait for a use that is too late, and are kept apart
   * so that the others are found quickly in a long method.
   */
  private final Map<Name, Value> settled;

  private boolean reachable;

  private State(Map<Name, Value> values, Map<Name, Value> settled, boolean reachable) {
    this.values = values;
    this.settled = settled;
    this.reachable = reachable;
  }

  static State empty() {
    return new State(new LinkedHashMap<>(), new LinkedHashMap<>(), true);
  }

  static State unreachable() {
    return new State(new LinkedHashMap<>(), new LinkedHashMap<>(), false);
  }

  State copy() {
    return new State(new LinkedHashMap<>(values), new LinkedHashMap<>(settled), reachable);
  }

  boolean isReachable() {
    return reachable;
  }

  @Nullable Value get(Name name) {
    Value value = values.get(name);
    return value != null ? value : settled.get(name);
  }

  boolean holds(Name name) {
    return get(name) != null;
  }

  void put(Name name, Value value) {
    if (reachable) {
      settled.remove(name);
      values.put(name, value);
    }
  }

  @Nullable Value remove(Name name) {
    Value value = values.remove(name);
    return value != null ? value : settled.remove(name);
  }

  private Map<Name, Value> all() {
    if (settled.isEmpty()) {
      return values;
    }
    Map<Name, Value> all = new LinkedHashMap<>(values);
    all.putAll(settled);
    return all;
  }

  /** Ends every live binding of the tokens: they are moved or released, under whatever name. */
  void end(Set<Token> tokens, Binding.Status how, Tree where) {
    List<Name> ended = new ArrayList<>();
    for (Map.Entry<Name, Value> entry : values.entrySet()) {
      Value value = entry.getValue();
      if (value.mentions(tokens)) {
        entry.setValue(value.map(b -> tokens.contains(b.token()) ? b.ended(how, where) : b));
        if (entry.getValue().isDead()) {
          ended.add(entry.getKey());
        }
      }
    }
    for (Name name : ended) {
      settled.put(name, Objects.requireNonNull(values.remove(name)));
    }
  }

  /** Forgets every binding of the tokens: what is lost is reported once. */
  void forget(Set<Token> tokens) {
    forgetIn(values, tokens);
    forgetIn(settled, tokens);
  }

  private static void forgetIn(Map<Name, Value> values, Set<Token> tokens) {
    for (Map.Entry<Name, Value> entry : values.entrySet()) {
      if (entry.getValue().mentions(tokens)) {
        entry.setValue(entry.getValue().without(tokens));
      }
    }
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
    addOf(site, values, used);
    addOf(site, settled, used);
    return TokenMatch.unused(site, used);
  }

  private static void addOf(Site site, Map<Name, Value> values, Set<Token> used) {
    for (Value value : values.values()) {
      for (Binding binding : value.bindings()) {
        if (binding.token().site().tree() == site.tree()) {
          used.add(binding.token());
        }
      }
    }
  }

  /** The name is null here; values that it holds wherever they exist do not exist here. */
  void becomeNull(Name name) {
    Value value = get(name);
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
    put(name, Value.NULL);
  }

  /** The name is not null here; if it then holds one value only, so do its aliases. */
  void becomeNonNull(Name name) {
    Value value = values.get(name);
    if (value == null) {
      return;
    }
    put(name, value.nonNull());
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
      settled.putAll(other.settled);
      return true;
    }
    Map<Name, Value> others = other.all();
    Map<Token, Token> renaming = TokenMatch.match(all(), others);
    boolean changed = false;
    for (Map.Entry<Name, Value> entry : others.entrySet()) {
      Value renamed = renamed(entry.getValue(), renaming);
      Value mine = get(entry.getKey());
      Value joined = mine == null ? renamed : mine.join(renamed);
      if (!joined.equals(mine)) {
        put(entry.getKey(), joined);
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
        && state.all().equals(all());
  }

  @Override
  public int hashCode() {
    return Objects.hash(all(), reachable);
  }
}
