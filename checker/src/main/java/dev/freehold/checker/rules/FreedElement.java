package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A function captures a pool only to give an element back: the element can do that itself. */
final class FreedElement {
  private static final String POOL_ELEMENT = "dev.freehold.pool.PoolElement";

  private FreedElement() {}

  /**
   * What to do instead; null where the pool is needed for something else.
   *
   * @param pool where the function names it
   */
  static @Nullable String help(Tree pool, ClassTree type) {
    ExpressionTree freed = freed(pool, type);
    if (freed == null) {
      return null;
    }
    TypeMirror element = TreeUtils.typeOf(freed);
    String release = "let the element release itself: " + Quoted.of(freed + ".close()");
    return releasesItself(element)
        ? release
        : release + ", which it has where " + Quoted.of(nameOf(element)) + " extends `PoolElement`";
  }

  private static @Nullable ExpressionTree freed(Tree pool, ClassTree type) {
    MethodInvocationTree call = CallWith.on(pool, type);
    if (call == null || call.getArguments().size() != 1) {
      return null;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    boolean frees =
        method.getSimpleName().contentEquals("free")
            && OwnershipTypes.isGenerated(EnclosingClass.of(method));
    return frees ? call.getArguments().get(0) : null;
  }

  private static boolean releasesItself(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(POOL_ELEMENT)
            || element.getInterfaces().stream().anyMatch(FreedElement::releasesItself));
  }

  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }
}
