package dev.freehold.checker.typesystem;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreePathUtil;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * How the objects are held that fields are named of: a part of a borrow is a borrow, too. So {@code
 * Optional.of(pair.left)} borrows where {@code pair} is borrowed, whoever owns what is in the
 * field.
 */
final class LentParts {
  private final OwnershipTypes ownership;
  private final OwnershipTypeFactory factory;

  LentParts(OwnershipTypes ownership, OwnershipTypeFactory factory) {
    this.ownership = ownership;
    this.factory = factory;
  }

  /** How the object of a field is held; null where the tree names none, or nothing is known. */
  @Nullable Qualifier object(Tree tree) {
    if (!(TreeUtils.elementFromTree(tree) instanceof VariableElement field)
        || field.getKind() != ElementKind.FIELD
        || field.getModifiers().contains(Modifier.STATIC)
        || !ownership.resources().isTracked(field.asType())) {
      return null;
    }
    return tree instanceof MemberSelectTree member
            && !TreeUtils.isExplicitThisDereference(member.getExpression())
        ? other(member.getExpression())
        : receiver(tree, EnclosingClass.ofField(field));
  }

  /** Its parts do not move out of it, even if it is owned. */
  private @Nullable Qualifier other(ExpressionTree object) {
    Qualifier held = factory.held().given(factory.getAnnotatedType(object));
    return held == null ? null : held.weaker(Qualifier.MUT);
  }

  private @Nullable Qualifier receiver(Tree tree, TypeElement type) {
    MethodTree method = TreePathUtil.enclosingMethod(factory.getPath(tree));
    if (method == null) {
      return null;
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Types types = ownership.javac();
    boolean ofThis =
        element.getKind() == ElementKind.METHOD
            && types.isSubtype(
                types.erasure(EnclosingClass.of(element).asType()), types.erasure(type.asType()));
    return ofThis ? ownership.signatures().of(element).receiver() : null;
  }
}
