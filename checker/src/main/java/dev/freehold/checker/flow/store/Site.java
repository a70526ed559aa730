package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;

/**
 * Where a resource comes from.
 *
 * @param kind in what way
 * @param tree the expression or declaration, which is compared by identity
 * @param description how a message names it, in the user's own words
 */
public record Site(Kind kind, Tree tree, String description) {
  /** In what way a resource comes into a method. */
  public enum Kind {
    /** The result of a call, or a {@code new}. */
    RESULT,
    /** A parameter. */
    PARAMETER,
    /** A parameter that is a function, of which the signature promises something. */
    FUNCTION,
    /** The object the method was called on. */
    RECEIVER,
    /** A field of the object the method was called on. */
    FIELD,
    /** A field that a superclass has, which is described by the call that releases it. */
    INHERITED,
    /** A borrow that a call gave, or a view that one made. */
    BORROW,
    /** A variable of an enclosing method. */
    CAPTURE,
    /** A collection of borrows that is made here, and that nobody need release. */
    COLLECTION,
    /** An element of an array, or of what a loop goes through. */
    ELEMENT,
    /** A place that is not followed: somebody else owns it. */
    ELSEWHERE
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Site site
        && site.tree == tree
        && site.kind == kind
        && site.description.equals(description);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree);
  }
}
