package dev.freehold.processor.declaration;

/** How the annotation of a pool says how many slots there are. */
public enum Sizing {
  /** It says how many. */
  SLOTS("capacity"),
  /** It says how many there are at first, and at most. */
  RANGE("max"),
  /** It says how many bytes they take together. */
  BYTES("capacity");

  private final String capacity;

  Sizing(String capacity) {
    this.capacity = capacity;
  }

  /** The attribute that says how many slots there may be, if any does. */
  String capacity() {
    return capacity;
  }
}
