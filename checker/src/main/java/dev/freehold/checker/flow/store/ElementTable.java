package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of pools that were made here, and whether a handle may name them. */
final class ElementTable {
  /**
   * An element.
   *
   * @param pools the values that may be its pool
   * @param named whether somebody may have asked for its handle
   */
  private record Element(Set<Token> pools, boolean named) {
    Element join(Element other) {
      Set<Token> all = new HashSet<>(pools);
      all.addAll(other.pools);
      return new Element(all, named || other.named);
    }

    Element renamed(Map<Token, Token> renaming) {
      Set<Token> renamed = new HashSet<>();
      pools.forEach(pool -> renamed.add(renaming.getOrDefault(pool, pool)));
      return new Element(renamed, named);
    }
  }

  private final Map<Token, Element> elements;

  private ElementTable(Map<Token, Element> elements) {
    this.elements = elements;
  }

  static ElementTable empty() {
    return new ElementTable(new HashMap<>());
  }

  ElementTable copy() {
    return elements.isEmpty() ? empty() : new ElementTable(new HashMap<>(elements));
  }

  void put(Token element, Set<Token> pools, boolean named) {
    elements.put(element, new Element(Set.copyOf(pools), named));
  }

  /** From here on, a handle may name the element. */
  void named(Token element) {
    elements.computeIfPresent(element, (token, known) -> new Element(known.pools(), true));
  }

  /** Whether a handle may name it; of what was not made here, nobody can say. */
  boolean mayBeNamed(Token element) {
    Element known = elements.get(element);
    return known == null || known.named();
  }

  /** The values that may be its pool; null where that is not known. */
  @Nullable Set<Token> poolsOf(Token element) {
    Element known = elements.get(element);
    return known == null ? null : known.pools();
  }

  void forget(Set<Token> tokens) {
    if (!elements.isEmpty()) {
      elements.keySet().removeAll(tokens);
    }
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  void keep(Set<Token> tokens) {
    elements.keySet().retainAll(tokens);
  }

  void putAll(ElementTable other) {
    elements.putAll(other.elements);
  }

  /** Joins another path into this one; says whether this one changed. */
  boolean join(ElementTable other, Map<Token, Token> renaming) {
    boolean changed = false;
    for (Map.Entry<Token, Element> entry : other.elements.entrySet()) {
      Token token = renaming.getOrDefault(entry.getKey(), entry.getKey());
      Element renamed = entry.getValue().renamed(renaming);
      Element mine = elements.get(token);
      Element joined = mine == null ? renamed : mine.join(renamed);
      if (!joined.equals(mine)) {
        elements.put(token, joined);
        changed = true;
      }
    }
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementTable table && table.elements.equals(elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }
}
