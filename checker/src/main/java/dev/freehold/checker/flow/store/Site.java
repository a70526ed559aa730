package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource comes from.
 *
 * @param kind in what way
 * @param tree the expression or declaration, which is compared by identity
 * @param name how a message names it; null where that is the tree as it is written
 */
public record Site(Kind kind, Tree tree, @Nullable String name) {
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

  /** Of an expression, which is written out only where a message names it. */
  public Site(Kind kind, Tree tree) {
    this(kind, tree, null);
  }

  /** How a message names it, in the user's own words. */
  public String description() {
    return name == null ? tree.toString() : name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Site site
        && site.tree == tree
        && site.kind == kind
        && Objects.equals(site.name, name);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree);
  }
}
