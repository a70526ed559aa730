package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the owned fields of objects other than {@code this}. */
final class FieldTable {
  private record Field(Token object, Path path) {}

  private final Map<Field, Content> known;

  private FieldTable(Map<Field, Content> known) {
    this.known = known;
  }

  static FieldTable empty() {
    return new FieldTable(new HashMap<>());
  }

  FieldTable copy() {
    return known.isEmpty() ? empty() : new FieldTable(new HashMap<>(known));
  }

  void put(Binding place, Content content) {
    known.put(new Field(place.token(), place.path()), content);
  }

  @Nullable Content get(Binding place) {
    return known.get(new Field(place.token(), place.path()));
  }

  /** A place was changed by code that is not looked into. */
  void changed(Token object, Path path) {
    if (!known.isEmpty()) {
      known.keySet().removeIf(f -> f.object().equals(object) && f.path().overlaps(path));
    }
  }

  void forget(Set<Token> objects) {
    if (!known.isEmpty()) {
      known.keySet().removeIf(field -> objects.contains(field.object()));
    }
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  void keep(Set<Token> objects) {
    known.keySet().removeIf(field -> !objects.contains(field.object()));
  }

  void putAll(FieldTable other) {
    known.putAll(other.known);
  }

  /** Joins another path into this one: known is what both know; says whether this one changed. */
  boolean join(FieldTable other, Map<Token, Token> renaming) {
    if (known.isEmpty()) {
      return false;
    }
    Map<Field, Content> others = new HashMap<>();
    other.known.forEach(
        (field, content) ->
            others.put(
                new Field(renaming.getOrDefault(field.object(), field.object()), field.path()),
                content));
    return known.entrySet().removeIf(entry -> entry.getValue() != others.get(entry.getKey()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldTable table && table.known.equals(known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }
}
