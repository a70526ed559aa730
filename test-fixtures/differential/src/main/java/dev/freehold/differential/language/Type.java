package dev.freehold.differential.language;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of the programs. All but the first two are resources or views. */
public enum Type {
  VOID,
  INT,
  /** A resource without parts. */
  RES,
  /** A resource that owns two others. */
  PAIR,
  /** A resource that owns a pair and something besides. */
  CRATE,
  /** A trait object: an interface's, of which only the methods are known. */
  GAUGE,
  /** A resource that is there, or not. */
  OPTION,
  /** A resource that borrows from another while it lives, as a statement does from a connection. */
  CURSOR,
  /** A resource that takes cursors over, and with them what they borrow. */
  SHELF,
  /** A view, which is a borrow in the shape of an object. */
  WINDOW,
  /** A function that borrows, stored in an object. */
  HOOK,
  /** A borrow that is there, or not. */
  FOUND,
  /** Any number of borrows. */
  MANY;

  /** The fields that the value owns, by their names. */
  public SortedMap<String, Type> parts() {
    return switch (this) {
      case PAIR -> new TreeMap<>(Map.of("left", RES, "right", RES));
      case CRATE -> new TreeMap<>(Map.of("pair", PAIR, "spare", RES));
      default -> new TreeMap<>();
    };
  }

  /** Whether an instance borrows from something else: Rust's type has a lifetime. */
  public boolean borrows() {
    return compareTo(CURSOR) >= 0;
  }

  /** Whether it is a borrow in the shape of an object, which nobody owns. */
  public boolean isView() {
    return this == WINDOW || this == HOOK || this == FOUND || this == MANY;
  }

  /** Whether it has a number in a field. */
  public boolean hasNumber() {
    return isTracked() && this != GAUGE && !isStandard();
  }

  /** Whether it is made of the languages' own generic types. */
  public boolean isStandard() {
    return this == OPTION || this == FOUND || this == MANY;
  }

  /** Whether it is neither a number nor nothing. */
  public boolean isTracked() {
    return compareTo(INT) > 0;
  }
}
