package dev.freehold.checker.locks;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/**
 * A mutable object that a guarded field holds, and that is known outside.
 *
 * @param at what names it
 */
public record EscapedPart(Tree at, Way way, VariableTree field) {
  /** How it becomes known outside. */
  public enum Way {
    /** It is returned. */
    RETURNED,
    /** It is put into another object. */
    STORED,
    /** It is handed to code that may keep it. */
    PASSED,
    /** It comes from a caller, who has it still. */
    TAKEN
  }
}
