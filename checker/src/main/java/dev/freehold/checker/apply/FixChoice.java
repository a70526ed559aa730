package dev.freehold.checker.apply;

/** Which fixes are wanted. */
interface FixChoice {
  /** Whether this one is. */
  boolean wants(WrittenFix fix);

  /** Whether no other will be wanted. */
  boolean ends();
}
