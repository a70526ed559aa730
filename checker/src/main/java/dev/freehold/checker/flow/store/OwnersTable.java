package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that have more owners than one, or none yet. */
final class OwnersTable {
  private final Map<Token, Owners> known;

  private OwnersTable(Map<Token, Owners> known) {
    this.known = known;
  }

  static OwnersTable empty() {
    return new OwnersTable(new HashMap<>());
  }

  OwnersTable copy() {
    return known.isEmpty() ? empty() : new OwnersTable(new HashMap<>(known));
  }

  @Nullable Owners get(Token token) {
    return known.get(token);
  }

  void put(Token token, Owners owners) {
    known.put(token, owners);
  }

  void forget(Set<Token> tokens) {
    if (!known.isEmpty()) {
      known.keySet().removeAll(tokens);
    }
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  void keep(Set<Token> tokens) {
    known.keySet().retainAll(tokens);
  }

  void putAll(OwnersTable other) {
    known.putAll(other.known);
  }

  /**
   * Joins another path into this one: the higher number counts, so that one owner too many on one
   * path is one. What is not open yet is so where both say so; says whether this one changed.
   */
  boolean join(OwnersTable other, Map<Token, Token> renaming) {
    boolean changed = known.entrySet().removeIf(e -> isOpenIn(other, e.getKey(), e.getValue()));
    for (Map.Entry<Token, Owners> entry : other.known.entrySet()) {
      Token token = renaming.getOrDefault(entry.getKey(), entry.getKey());
      Owners mine = known.get(token);
      boolean fresh = !token.equals(entry.getKey());
      if (mine == null && entry.getValue().base() == Owners.Base.UNOPENED && !fresh) {
        continue;
      }
      Owners joined = mine == null ? entry.getValue() : mine.join(entry.getValue());
      if (!joined.equals(mine)) {
        known.put(token, joined);
        changed = true;
      }
    }
    return changed;
  }

  private static boolean isOpenIn(OwnersTable other, Token token, Owners mine) {
    return mine.base() == Owners.Base.UNOPENED && !other.known.containsKey(token);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnersTable table && table.known.equals(known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }
}
