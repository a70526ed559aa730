package dev.freehold.checker.violation;

/** How much a violation weighs. */
public enum Severity {
  /** javac fails. */
  ERROR,
  /** javac tells of it and goes on. */
  WARNING
}
