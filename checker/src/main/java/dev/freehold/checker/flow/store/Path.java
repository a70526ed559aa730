package dev.freehold.checker.flow.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a value to a part of it: the fields, and the accessors of declarations, one after
 * the other. Without steps it is the whole value.
 *
 * @param steps names of fields and accessors
 */
public record Path(List<String> steps) implements Comparable<Path> {
  /** The value itself. */
  public static final Path WHOLE = new Path(List.of());

  /** What lies deeper counts as the whole of the last step; loops could go on for ever. */
  private static final int DEEPEST = 4;

  /** The part of that name within this one. */
  public Path then(String step) {
    if (steps.size() == DEEPEST) {
      return this;
    }
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Path(List.copyOf(longer));
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
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  /** The steps as Java writes them, {@code position.x}. */
  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
