package dev.freehold.differential.language;

/** In what way a value is held, the strongest first. */
public enum Mode {
  /** Java's {@code @Own T}, Rust's {@code T}. */
  OWN,
  /** Java's {@code @Mut T}, Rust's {@code &mut T}. */
  MUT,
  /** Java's {@code @Ref T}, Rust's {@code &T}. */
  REF;

  /** Whether who holds a value in this way may use it in that one. */
  public boolean allows(Mode needed) {
    return compareTo(needed) <= 0;
  }
}
