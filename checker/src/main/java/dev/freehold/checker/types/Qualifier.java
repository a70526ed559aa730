package dev.freehold.checker.types;

import java.util.Locale;

/**
 * What a reference may do with the resource it names, the strongest first.
 *
 * <p>The order is the subtype order: an owner may be lent as an exclusive borrow, and that as a
 * shared one.
 */
public enum Qualifier {
  /** Must release the resource or pass it on. */
  OWN,
  /** May read and write it, and is the only one that may. */
  MUT,
  /** May read it. */
  REF;

  /** Whether a reference of this kind may be used where {@code needed} is asked for. */
  public boolean allows(Qualifier needed) {
    return compareTo(needed) <= 0;
  }

  /** The weaker of the two: what is left of a borrow taken through a borrow. */
  public Qualifier weaker(Qualifier other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The annotation as users write it, {@code @Own} for one. */
  public String annotation() {
    return "@" + simpleName();
  }

  /** The simple name of the annotation's class. */
  public String simpleName() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
