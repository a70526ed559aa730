package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parts of new values that nothing has been written to yet. */
final class UnwrittenTable {
  private final Map<Token, Set<Path>> parts;

  private UnwrittenTable(Map<Token, Set<Path>> parts) {
    this.parts = parts;
  }

  static UnwrittenTable empty() {
    return new UnwrittenTable(new HashMap<>());
  }

  UnwrittenTable copy() {
    return parts.isEmpty() ? empty() : new UnwrittenTable(new HashMap<>(parts));
  }

  void put(Token token, Set<Path> unwritten) {
    parts.put(token, unwritten);
  }

  /** The unwritten parts of a place, in the order of their names. */
  Set<Path> within(Token token, Path place) {
    Set<Path> found = new TreeSet<>();
    for (Path part : parts.getOrDefault(token, Set.of())) {
      if (part.overlaps(place)) {
        found.add(part);
      }
    }
    return found;
  }

  void written(Token token, Path place) {
    Set<Path> unwritten = parts.get(token);
    if (unwritten != null) {
      Set<Path> left =
          unwritten.stream().filter(part -> !part.overlaps(place)).collect(Collectors.toSet());
      if (left.isEmpty()) {
        parts.remove(token);
      } else {
        parts.put(token, left);
      }
    }
  }

  void forget(Set<Token> tokens) {
    if (!parts.isEmpty()) {
      parts.keySet().removeAll(tokens);
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  void keep(Set<Token> tokens) {
    parts.keySet().retainAll(tokens);
  }

  void putAll(UnwrittenTable other) {
    parts.putAll(other.parts);
  }

  /** Joins another path into this one: what is unwritten on one is; says whether this changed. */
  boolean join(UnwrittenTable other, Map<Token, Token> renaming) {
    boolean changed = false;
    for (Map.Entry<Token, Set<Path>> entry : other.parts.entrySet()) {
      Token token = renaming.getOrDefault(entry.getKey(), entry.getKey());
      Set<Path> joined = new HashSet<>(parts.getOrDefault(token, Set.of()));
      if (joined.addAll(entry.getValue())) {
        parts.put(token, joined);
        changed = true;
      }
    }
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnwrittenTable table && table.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }
}
