package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.ownership.InnerParts;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.EnclosingClass;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds the names of the enclosing body that a lambda or class uses, each at its first use. */
final class CapturedNames extends TreeScanner<Void, Map<Name, Tree>> {
  private final Point point;
  private final boolean inClass;

  private CapturedNames(Point point, boolean inClass) {
    this.point = point;
    this.inClass = inClass;
  }

  /**
   * The names that are used.
   *
   * @param type the class, which has a {@code this} of its own; null for a lambda
   */
  static Map<Name, Tree> in(Tree tree, Point point, @Nullable ClassTree type) {
    Map<Name, Tree> captured = new LinkedHashMap<>();
    new CapturedNames(point, type != null).scan(tree, captured);
    return captured;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Map<Name, Tree> captured) {
    Name name = nameOf(tree);
    if (name != null && point.state().holds(name)) {
      captured.putIfAbsent(name, tree);
    }
    return null;
  }

  /** An inner instance keeps the object that it is made in. */
  @Override
  public Void visitNewClass(NewClassTree tree, Map<Name, Tree> captured) {
    TypeElement made = EnclosingClass.of(TreeUtils.elementFromUse(tree));
    Name self = new Name.This();
    if (tree.getEnclosingExpression() == null && keepsThis(made) && point.state().holds(self)) {
      captured.putIfAbsent(self, tree);
    }
    return super.visitNewClass(tree, captured);
  }

  private boolean keepsThis(TypeElement made) {
    TypeElement outer = InnerParts.outerOf(made);
    return outer != null && outer.equals(point.context().type());
  }

  private @Nullable Name nameOf(IdentifierTree tree) {
    Element element = Trees.elementOf(tree);
    if (element == null) {
      return null;
    }
    if (tree.getName().contentEquals("this")) {
      return inClass ? null : new Name.This();
    }
    boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    if (member) {
      return isOfThis(element) ? new Name.This() : null;
    }
    return element instanceof VariableElement variable ? new Name.Local(variable) : null;
  }

  /** A class inherits members of its own; those of the enclosing class are found by their owner. */
  private boolean isOfThis(Element member) {
    boolean outer = point.context().type().equals(member.getEnclosingElement());
    return !member.getModifiers().contains(Modifier.STATIC) && (outer || !inClass);
  }
}
