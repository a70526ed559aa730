package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Drops;
import dev.freehold.checker.types.Qualifier;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;

/**
 * Functions that look at what an object carries, as stub files say: the action of {@code
 * packets.peek(…)} is lent each packet of a {@code Stream<@Own Packet>}, which goes on afterwards.
 */
final class LentContent {
  private final HeldTypes held;
  private final Drops drops;
  private final Function<Qualifier, AnnotationMirror> mirrors;

  /**
   * Lends.
   *
   * @param mirrors the annotations of the qualifiers
   */
  LentContent(HeldTypes held, Drops drops, Function<Qualifier, AnnotationMirror> mirrors) {
    this.held = held;
    this.drops = drops;
    this.mirrors = mirrors;
  }

  /** Lends in the type of a method at its call what the method only lends to its functions. */
  void lend(ExecutableElement method, AnnotatedExecutableType used) {
    for (int i = 0; i < used.getParameterTypes().size(); i++) {
      if (drops.lendsTo(method, i)
          && used.getParameterTypes().get(i) instanceof AnnotatedDeclaredType function) {
        function.getTypeArguments().forEach(this::lend);
      }
    }
  }

  /** Of {@code ? super @Own Packet} makes {@code ? super @Mut Packet}. */
  private void lend(AnnotatedTypeMirror argument) {
    if (argument instanceof AnnotatedWildcardType wildcard) {
      AnnotatedTypeMirror taken = wildcard.getSuperBound();
      if (held.given(taken) == Qualifier.OWN) {
        // A variable of the body itself may stand for borrows as well.
        boolean any = taken.getKind() == TypeKind.TYPEVAR && taken.getPrimaryAnnotation() == null;
        taken.replaceAnnotation(mirrors.apply(any ? Qualifier.REF : Qualifier.MUT));
      }
    }
  }
}
