package dev.freehold.checker.release;

import com.sun.tools.javac.tree.JCTree.JCStatement;
import org.jspecify.annotations.Nullable;

/**
 * How it is known whether a variable owns its value when what is guarded ends.
 *
 * @param kind in what way
 * @param until the statement of its scope before which that ends; null for the end of the scope
 */
record Guarding(Kind kind, @Nullable JCStatement until) {
  /** In what way. */
  enum Kind {
    /** It does, unless it is null. */
    ALWAYS,
    /** It does where an exception is thrown; otherwise it never does. */
    THROWN,
    /** A flag says so. */
    FLAG
  }
}
