package dev.freehold.checker.locks;

import com.sun.source.tree.VariableTree;
import java.util.List;

/**
 * A field that two threads may change at once.
 *
 * @param uses what contradicts each other: a use without the lock, and one with it
 */
public record UnguardedField(VariableTree field, Reason reason, List<FieldUse> uses) {
  /** What is missing. */
  public enum Reason {
    /** It can be reached from outside. */
    OPEN,
    /** No one lock is held at each use. */
    NO_LOCK,
    /** It is read and written in two steps. */
    TWO_STEPS
  }
}
