package dev.freehold.checker.flow.store;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** A place that may hold a resource. */
public sealed interface Name {

  /** A local variable or parameter. */
  record Local(VariableElement variable) implements Name {
    @Override
    public String toString() {
      return variable.getSimpleName().toString();
    }
  }

  /** A field of the object that the method was called on. */
  record Field(VariableElement variable) implements Name {
    @Override
    public String toString() {
      return "this." + variable.getSimpleName();
    }
  }

  /** The object that the method was called on. */
  record This() implements Name {
    @Override
    public String toString() {
      return "this";
    }
  }

  /**
   * The object that the method was called on in which the class of this body stands.
   *
   * @param type its class
   */
  record Outer(TypeElement type) implements Name {
    @Override
    public String toString() {
      return type.getSimpleName() + ".this";
    }
  }

  /** What an operand lends to the call that it belongs to. */
  record Lent(Tree tree) implements Name {
    @Override
    public boolean equals(Object other) {
      return other instanceof Lent lent && lent.tree == tree;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(tree);
    }

    @Override
    public String toString() {
      return tree.toString();
    }
  }

  /**
   * What a {@code return} gave, which waits until the blocks around it have been left.
   *
   * @param unsaid whether nobody says that the caller is to own it
   */
  record Returned(ReturnTree tree, boolean unsaid) implements Name {
    /** What the caller is to own. */
    public Returned(ReturnTree tree) {
      this(tree, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Returned returned && returned.tree == tree;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(tree);
    }

    @Override
    public String toString() {
      return String.valueOf(tree.getExpression());
    }
  }

  /** The result of an expression that nobody has taken yet. */
  record Temporary(Tree tree) implements Name {
    @Override
    public boolean equals(Object other) {
      return other instanceof Temporary temporary && temporary.tree == tree;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(tree);
    }

    @Override
    public String toString() {
      return tree.toString();
    }
  }
}
