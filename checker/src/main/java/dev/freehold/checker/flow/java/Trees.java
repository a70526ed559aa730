package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What trees name. */
final class Trees {
  private Trees() {}

  /** The element that a tree names; null where it names none. */
  static @Nullable Element elementOf(Tree tree) {
    return TreeUtils.elementFromTree(tree);
  }

  /** Whether an expression is the name of a type or package. */
  static boolean isTypeName(ExpressionTree tree) {
    Element element = elementOf(tree);
    return element != null
        && (element.getKind().isClass()
            || element.getKind().isInterface()
            || element.getKind() == ElementKind.PACKAGE);
  }

  /** Whether an expression is {@code this} or {@code super}. */
  static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name
        && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
  }

  /** Whether an expression is {@code super} of that class, or {@code I.super} of its interface. */
  static boolean isSuperOf(ExpressionTree tree, TypeElement type) {
    Element element = elementOf(tree);
    return element != null
        && element.getSimpleName().contentEquals("super")
        && type.equals(element.getEnclosingElement());
  }

  /** The object before the dot of a field; null where there is none. */
  static @Nullable ExpressionTree objectOf(ExpressionTree field) {
    return field instanceof MemberSelectTree member && !isTypeName(member.getExpression())
        ? member.getExpression()
        : null;
  }
}
