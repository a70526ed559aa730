package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import dev.freehold.checker.types.EnclosingClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Which object a member is used of. */
final class FieldUses {
  private final Scope scope;
  private final PathReader paths;

  FieldUses(Scope scope, PathReader paths) {
    this.scope = scope;
    this.paths = paths;
  }

  /** The object before the dot, or {@code this}; the class of a static member. */
  @Nullable LockPath objectOf(ExpressionTree name, Element member) {
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return LockPath.of(LockPath.Root.ofGlobal(EnclosingClass.outer(member)));
    }
    return TreeUtils.withoutParens(name) instanceof MemberSelectTree select
        ? paths.read(select.getExpression())
        : LockPath.of(LockPath.Root.ofThis(scope.ownerOf(member)));
  }
}
