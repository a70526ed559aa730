package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Reads an expression as a path, if it names the same object whenever it is evaluated. */
final class PathReader {
  private final Scope scope;

  /** What variables that are not assigned again are made with. */
  private final Map<VariableElement, ExpressionTree> initial;

  PathReader(Scope scope, Map<VariableElement, ExpressionTree> initial) {
    this.scope = scope;
    this.initial = initial;
  }

  @Nullable LockPath read(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (bare instanceof TypeCastTree cast) {
      return read(cast.getExpression());
    }
    if (bare instanceof IdentifierTree name) {
      return ofName(name);
    }
    return bare instanceof MemberSelectTree member ? ofMember(member) : null;
  }

  /** The expression that a variable which is not assigned again is another name of. */
  @Nullable ExpressionTree initialOf(@Nullable Element variable) {
    return variable instanceof VariableElement && isStable(variable) ? initial.get(variable) : null;
  }

  private @Nullable LockPath ofName(IdentifierTree tree) {
    Element element = TreeUtils.elementFromTree(tree);
    if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      return LockPath.of(LockPath.Root.ofThis(scope.innermost()));
    }
    if (!(element instanceof VariableElement variable) || !isStable(variable)) {
      return null;
    }
    if (variable.getKind().isField()) {
      return ofField(variable, LockPath.of(LockPath.Root.ofThis(scope.ownerOf(variable))));
    }
    ExpressionTree alias = initial.get(variable);
    LockPath named = alias == null ? null : read(alias);
    return named != null ? named : LockPath.of(new LockPath.Root(LockPath.Kind.LOCAL, variable));
  }

  private @Nullable LockPath ofMember(MemberSelectTree tree) {
    Element qualifier = TreeUtils.elementFromTree(tree.getExpression());
    if (tree.getIdentifier().contentEquals("class") && qualifier != null) {
      return LockPath.of(LockPath.Root.ofGlobal(qualifier));
    }
    if (tree.getIdentifier().contentEquals("this") && qualifier instanceof TypeElement type) {
      return LockPath.of(LockPath.Root.ofThis(type));
    }
    Element element = TreeUtils.elementFromTree((Tree) tree);
    if (!(element instanceof VariableElement field) || !isStable(field)) {
      return null;
    }
    return isStatic(field) ? ofField(field, null) : ofField(field, read(tree.getExpression()));
  }

  private static @Nullable LockPath ofField(VariableElement field, @Nullable LockPath object) {
    if (isStatic(field)) {
      return LockPath.of(LockPath.Root.ofGlobal(field));
    }
    return object == null ? null : object.field(field);
  }

  private static boolean isStatic(Element field) {
    return field.getModifiers().contains(Modifier.STATIC);
  }

  static boolean isStable(Element variable) {
    return variable.getKind().isField()
        ? variable.getModifiers().contains(Modifier.FINAL)
        : ElementUtils.isEffectivelyFinal(variable);
  }
}
