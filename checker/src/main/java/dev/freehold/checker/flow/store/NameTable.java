package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each name holds. */
final class NameTable {
  private final Map<Name, Value> values;

  /**
   * Names all of whose values have ended. They wait for a use that is too late, and are kept apart
   * so that the others are found quickly in a long method.
   */
  private final Map<Name, Value> settled;

  private NameTable(Map<Name, Value> values, Map<Name, Value> settled) {
    this.values = values;
    this.settled = settled;
  }

  static NameTable empty() {
    return new NameTable(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  NameTable copy() {
    return new NameTable(new LinkedHashMap<>(values), new LinkedHashMap<>(settled));
  }

  @Nullable Value get(Name name) {
    Value value = values.get(name);
    return value != null ? value : settled.get(name);
  }

  void put(Name name, Value value) {
    settled.remove(name);
    values.put(name, value);
  }

  @Nullable Value remove(Name name) {
    Value value = values.remove(name);
    return value != null ? value : settled.remove(name);
  }

  void putAll(NameTable other) {
    values.putAll(other.values);
    settled.putAll(other.settled);
  }

  Map<Name, Value> all() {
    if (settled.isEmpty()) {
      return values;
    }
    Map<Name, Value> all = new LinkedHashMap<>(values);
    all.putAll(settled);
    return all;
  }

  /** Changes every value that can still be used. */
  void change(UnaryOperator<Value> change) {
    values.replaceAll((name, value) -> change.apply(value));
  }

  /** Changes every value that can still be used, but that of one name. */
  void change(UnaryOperator<Value> change, Name except) {
    values.replaceAll((name, value) -> name.equals(except) ? value : change.apply(value));
  }

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

  void forgetOwners(Set<Token> tokens) {
    values.replaceAll((name, value) -> value.withoutOwnersOf(tokens));
  }

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

  /** The names of what has been given to a {@code return} that has not left the body yet. */
  List<Name.Returned> returned() {
    List<Name.Returned> returned = new ArrayList<>();
    for (Name name : values.keySet()) {
      if (name instanceof Name.Returned each) {
        returned.add(each);
      }
    }
    return returned;
  }

  /** Whether something other than the result of an expression owns the token. */
  boolean isNamed(Token token) {
    return values.entrySet().stream()
        .anyMatch(
            entry ->
                !(entry.getKey() instanceof Name.Temporary)
                    && entry.getValue().any(b -> b.owns() && b.token().equals(token)));
  }

  /** Whether a name other than {@code except} owns all of the tokens. */
  boolean hasOwnerOfAll(Set<Token> tokens, Name except) {
    for (Map.Entry<Name, Value> entry : values.entrySet()) {
      if (!entry.getKey().equals(except)
          && tokens.stream()
              .allMatch(t -> entry.getValue().any(b -> b.owns() && b.token().equals(t)))) {
        return true;
      }
    }
    return false;
  }

  /** The values that names hold or borrow. */
  Set<Token> live() {
    Set<Token> live = new HashSet<>();
    values.values().forEach(value -> live.addAll(value.liveTokens()));
    return live;
  }

  /** The loans that names hold. */
  Set<Loan> held() {
    Set<Loan> held = new HashSet<>();
    values.values().forEach(value -> value.bindings().forEach(b -> held.addAll(b.loans())));
    return held;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameTable table && table.all().equals(all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }
}
