package dev.freehold.checker.violation;

/**
 * How many accesses to elements the flow has looked at: whether their classes ask at run time if
 * the element is allocated.
 *
 * @param leftOut those that do not, as it is proved
 * @param kept those that do
 */
public record AccessTests(int leftOut, int kept) {
  public static final AccessTests NONE = new AccessTests(0, 0);

  /** Both together. */
  public AccessTests plus(AccessTests other) {
    return new AccessTests(leftOut + other.leftOut, kept + other.kept);
  }
}
