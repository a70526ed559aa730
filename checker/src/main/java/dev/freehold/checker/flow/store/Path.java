package dev.freehold.checker.flow.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a value to a part of it: the fields, and the accessors of declarations, one after
 * the other. Without steps it is the whole value.
 *
 * @param steps names of fields and accessors
 * @param variant how many steps lead into the innermost variant of a union on the way; 0 where
 *     there is none. It says nothing of which part it is, so paths are compared without it
 */
public record Path(List<String> steps, int variant) implements Comparable<Path> {
  /** The value itself. */
  public static final Path WHOLE = new Path(List.of(), 0);

  /** The elements of a pool, as the part of it that its handles reach. */
  private static final String ELEMENTS = "[]";

  /** What lies deeper counts as the whole of the last step; loops could go on for ever. */
  private static final int DEEPEST = 4;

  /** The part of that name within this one. */
  public Path then(String step) {
    if (steps.size() == DEEPEST) {
      return this;
    }
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Path(List.copyOf(longer), variant);
  }

  /** The variant that the union of that name holds. */
  public Path thenVariant(String step) {
    Path longer = then(step);
    return new Path(longer.steps, longer.steps.size());
  }

  /** What the handles of the pool at this place reach. */
  public Path elements() {
    return then(ELEMENTS);
  }

  /** Whether it is what the handles of a pool reach. */
  public boolean isElements() {
    return !isWhole() && steps.get(steps.size() - 1).equals(ELEMENTS);
  }

  /** That part of this part. */
  Path then(Path part) {
    Path inside = this;
    for (int i = 0; i < part.steps.size(); i++) {
      String step = part.steps.get(i);
      inside = i + 1 == part.variant ? inside.thenVariant(step) : inside.then(step);
    }
    return inside;
  }

  /**
   * Whether it lies in a variant of a union that the place holds: whoever changes all of the place
   * may choose another one.
   */
  boolean isInVariantWithin(Path place) {
    return variant > place.steps.size() && isWithin(place);
  }

  /** Whether one lies within the other; distinct fields are disjoint. */
  public boolean overlaps(Path other) {
    int common = Math.min(steps.size(), other.steps.size());
    return steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  /** Whether it is that part, or lies within it. */
  public boolean isWithin(Path part) {
    return steps.size() >= part.steps.size() && overlaps(part);
  }

  public boolean isWhole() {
    return steps.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path && path.steps.equals(steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  @Override
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  /** The steps as Java writes them, {@code position.x}. */
  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
