package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.OwnedFields;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.Sending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ordinary objects of the enclosing code that a function uses which may run on another
 * thread, and reports those that are not safe to share, each at its first use.
 */
final class SharedNames extends TreeScanner<Void, Void> {
  private final Pass pass;
  private final Point point;
  private final Set<Element> settled = new HashSet<>();
  private final Set<ClassTree> looked = new HashSet<>();

  SharedNames(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  void check(Tree function) {
    new Declared().scan(function, null);
    scan(function, null);
  }

  /** What the function declares itself belongs to the thread that runs it. */
  private final class Declared extends TreeScanner<Void, Void> {
    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      settled.add(TreeUtils.elementFromDeclaration(tree));
      return super.visitVariable(tree, null);
    }
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    use(tree, Trees.elementOf(tree));
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    Element element = Trees.elementOf(tree);
    if (element != null
        && element.getKind().isField()
        && (Trees.isThis(tree.getExpression()) || isStatic(element))) {
      use(tree, element);
      return null;
    }
    return super.visitMemberSelect(tree, null);
  }

  private void use(Tree tree, @Nullable Element element) {
    if (element == null || !settled.add(element)) {
      return;
    }
    if (element instanceof VariableElement variable) {
      variable(tree, variable);
    } else if (element.getKind() == ElementKind.METHOD && !isStatic(element)) {
      self(tree, element);
    }
  }

  private void variable(Tree tree, VariableElement variable) {
    String name = variable.getSimpleName().toString();
    if (name.equals("this") || name.equals("super")) {
      self(tree, variable);
    } else if (!variable.getKind().isField()) {
      boolean followed = point.state().holds(new Name.Local(variable));
      if (!followed
          && !OwnershipTypes.isUnsafe(variable)
          && !SharingFlow.isConcurrent(point, variable)) {
        Sending.check(point, tree, name, variable.asType());
        inner(variable.asType());
      }
    } else if (!point.types().sharing().isSafe(variable)) {
      field(tree, variable);
    }
  }

  /** An object of an inner class reaches what its class uses. */
  private void inner(TypeMirror type) {
    for (ClassTree each : InnerCode.of(pass, type)) {
      if (looked.add(each)) {
        check(each);
      }
    }
  }

  /** A field that does not change is reached through any object; for others the object counts. */
  private void field(Tree tree, VariableElement field) {
    if (isStatic(field)) {
      boolean changes = !field.getModifiers().contains(Modifier.FINAL);
      if (!point.types().resources().isTracked(field.asType())) {
        point.report(
            new FlowEvent.NotShared(
                tree, field.getSimpleName().toString(), changes ? null : field.asType()));
      }
    } else if (!isRefused(field)) {
      self(tree, field);
    }
  }

  /** An object whose resource is held wrongly is told of at the field, and is no ordinary one. */
  private boolean isRefused(VariableElement field) {
    return point.types().resources().isTracked(field.asType())
        && OwnedFields.isRefused(point, field);
  }

  private void self(Tree tree, Element member) {
    Element owner = member.getEnclosingElement();
    TypeElement type = owner instanceof TypeElement declared ? declared : point.context().type();
    if (!point.state().holds(new Name.This()) && settled.add(type)) {
      Sending.check(point, tree, "this", type.asType());
    }
  }

  private static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }
}
