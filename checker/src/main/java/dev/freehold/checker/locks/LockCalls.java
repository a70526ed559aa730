package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Supertypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Calls of the locks of {@code java.util.concurrent.locks}. */
final class LockCalls {
  private static final String PACKAGE = "java.util.concurrent.locks.";

  private final OwnershipTypes types;
  private final PathReader paths;

  LockCalls(OwnershipTypes types, PathReader paths) {
    this.types = types;
    this.paths = paths;
  }

  /** What a call does to a lock. */
  enum Kind {
    ACQUIRE,
    TRY,
    RELEASE
  }

  /**
   * A call that locks or unlocks.
   *
   * @param lock which; null where that may be another one each time
   */
  record Operation(Kind kind, @Nullable HeldLock lock) {}

  /** What the call does to a lock; null where it is another call. */
  @Nullable Operation of(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree member)) {
      return null;
    }
    String name = member.getIdentifier().toString();
    ExpressionTree object = member.getExpression();
    if (is(object, "StampedLock")) {
      return ofStamped(name, paths.read(object));
    }
    if (!is(object, "Lock")) {
      return null;
    }
    return switch (name) {
      case "lock", "lockInterruptibly" -> new Operation(Kind.ACQUIRE, locked(object));
      case "tryLock" -> new Operation(Kind.TRY, locked(object));
      case "unlock" -> new Operation(Kind.RELEASE, locked(object));
      default -> null;
    };
  }

  private static @Nullable Operation ofStamped(String name, @Nullable LockPath path) {
    return switch (name) {
      case "writeLock", "writeLockInterruptibly" ->
          new Operation(Kind.ACQUIRE, at(path, HeldLock.Mode.WRITE));
      case "readLock", "readLockInterruptibly" ->
          new Operation(Kind.ACQUIRE, at(path, HeldLock.Mode.READ));
      case "unlockWrite" -> new Operation(Kind.RELEASE, at(path, HeldLock.Mode.WRITE));
      case "unlockRead" -> new Operation(Kind.RELEASE, at(path, HeldLock.Mode.READ));
      case "unlock", "tryConvertToReadLock", "tryConvertToOptimisticRead" ->
          new Operation(Kind.RELEASE, at(path, HeldLock.Mode.WRITE));
      default -> null;
    };
  }

  private static @Nullable HeldLock at(@Nullable LockPath path, HeldLock.Mode mode) {
    return path == null ? null : new HeldLock(path, mode);
  }

  /** The lock that an expression names: {@code lock}, {@code lock.readLock()}, a field for that. */
  private @Nullable HeldLock locked(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    HeldLock half = half(bare);
    if (half != null) {
      return half;
    }
    LockPath path = paths.read(bare);
    ExpressionTree made = paths.initialOf(TreeUtils.elementFromTree(bare));
    HeldLock named = made == null ? null : half(TreeUtils.withoutParens(made));
    if (path == null || named == null) {
      return at(path, HeldLock.Mode.LOCK);
    }
    List<VariableElement> fields = path.fields();
    boolean ofThis = !fields.isEmpty() && named.path().root().kind() == LockPath.Kind.THIS;
    LockPath object =
        ofThis ? new LockPath(path.root(), fields.subList(0, fields.size() - 1)) : null;
    return object == null ? named : named.at(joined(object, named.path()));
  }

  private static LockPath joined(LockPath object, LockPath behind) {
    LockPath path = object;
    for (VariableElement field : behind.fields()) {
      path = path.field(field);
    }
    return path;
  }

  private @Nullable HeldLock half(ExpressionTree expression) {
    if (expression instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree member
        && is(member.getExpression(), "ReadWriteLock")) {
      LockPath path = paths.read(member.getExpression());
      boolean writes = member.getIdentifier().contentEquals("writeLock");
      return at(path, writes ? HeldLock.Mode.WRITE : HeldLock.Mode.READ);
    }
    return null;
  }

  private boolean is(ExpressionTree expression, String lock) {
    TypeElement type = types.elements().getTypeElement(PACKAGE + lock);
    TypeMirror found = TreeUtils.typeOf(expression);
    return type != null && found != null && Supertypes.include(types.javac(), found, type.asType());
  }
}
