package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.ownership.InnerParts;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Supertypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the enclosing body that a lambda or class uses, each at its first use.
 *
 * <p>A member is one of the innermost class that has it, as Java finds it: in {@code class Log
 * extends Base { void later() { run(new Task() { void run() { step(); } }); } }} the step is the
 * task's, if tasks have one, and else that of the log, which may inherit it.
 */
final class CapturedNames extends TreeScanner<Void, Map<Name, Tree>> {
  private final Point point;

  /** The classes that the place lies in, the innermost first. */
  private final Deque<TypeElement> inside = new ArrayDeque<>();

  private CapturedNames(Point point) {
    this.point = point;
  }

  /** The names that a lambda or class uses. */
  static Map<Name, Tree> in(Tree tree, Point point) {
    Map<Name, Tree> captured = new LinkedHashMap<>();
    new CapturedNames(point).scan(tree, captured);
    return captured;
  }

  /** A class has a {@code this} of its own. */
  @Override
  public Void visitClass(ClassTree tree, Map<Name, Tree> captured) {
    inside.push(TreeUtils.elementFromDeclaration(tree));
    super.visitClass(tree, captured);
    inside.pop();
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Map<Name, Tree> captured) {
    Element element = Trees.elementOf(tree);
    if (element == null) {
      return null;
    }
    boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    if (Trees.isThis(tree)) {
      if (inside.isEmpty()) {
        captured(new Name.This(), tree, captured);
      }
    } else if (member) {
      if (!element.getModifiers().contains(Modifier.STATIC)
          && element.getEnclosingElement() instanceof TypeElement owner) {
        captured(owner, tree, captured);
      }
    } else if (element instanceof VariableElement variable) {
      captured(new Name.Local(variable), tree, captured);
    }
    return null;
  }

  /** {@code Outer.this}, {@code Outer.super}. */
  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Map<Name, Tree> captured) {
    String name = tree.getIdentifier().toString();
    boolean self = name.equals("this") || name.equals("super");
    if (self) {
      captured(Selves.of(point, Trees.elementOf(tree.getExpression())), tree, captured);
    }
    return super.visitMemberSelect(tree, captured);
  }

  /** An inner instance keeps the object that it is made in. */
  @Override
  public Void visitNewClass(NewClassTree tree, Map<Name, Tree> captured) {
    TypeElement outer = InnerParts.outerOf(EnclosingClass.of(TreeUtils.elementFromUse(tree)));
    if (tree.getEnclosingExpression() == null && outer != null) {
      captured(outer, tree, captured);
    }
    return super.visitNewClass(tree, captured);
  }

  /** What a class has is used: that of no class inside. */
  private void captured(TypeElement owner, Tree at, Map<Name, Tree> captured) {
    boolean own =
        inside.stream().anyMatch(type -> Supertypes.include(point.types().javac(), type, owner));
    if (!own) {
      captured(Selves.having(point, owner), at, captured);
    }
  }

  private void captured(@Nullable Name name, Tree at, Map<Name, Tree> captured) {
    if (name != null && point.state().holds(name)) {
      captured.putIfAbsent(name, at);
    }
  }
}
