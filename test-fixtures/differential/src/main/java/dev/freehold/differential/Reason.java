package dev.freehold.differential;

/** Why Freehold and the Rust compiler differ about a function, as far as a program can tell. */
public enum Reason {
  /** Rust's borrow checkers that are to come accept it, as Freehold does. */
  POLONIUS("Freehold accepts what Polonius accepts"),
  /**
   * Rust releases the owner while it is lent; Freehold says that it is not released, which is not
   * counted.
   */
  LEAK("Rust releases what Freehold reports as a leak"),
  /** The body of a lambda is judged without the function around it. */
  KEPT_IN_LAMBDA("Freehold refuses that a lambda puts a borrow into what is outside"),
  OTHER("to be looked at");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
