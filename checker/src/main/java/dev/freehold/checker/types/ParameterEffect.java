package dev.freehold.checker.types;

/** What a body does with a value that a parameter takes, whatever path is taken. */
public enum ParameterEffect {
  /** It only looks at the value, which stays the caller's. */
  LOOKS,
  /** It closes the value, wherever it does not throw. */
  CLOSES,
  /** It may close the value, and may not; or keep it. */
  KEEPS,
  /** It gives the value back as its result, under another name perhaps. */
  GIVES
}
