package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.Map;
import javax.lang.model.element.VariableElement;

/** What a walk over a source class asks. */
record WalkTools(
    OwnershipTypes types,
    Mutability mutability,
    Scope scope,
    PathReader paths,
    LockCalls lockCalls,
    FieldUses uses) {

  static WalkTools of(
      OwnershipTypes types, Mutability mutability, Map<VariableElement, ExpressionTree> initial) {
    Scope scope = new Scope(types.javac());
    PathReader paths = new PathReader(scope, initial);
    LockCalls lockCalls = new LockCalls(types, paths);
    return new WalkTools(types, mutability, scope, paths, lockCalls, new FieldUses(scope, paths));
  }
}
