package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Polymorphism;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.jspecify.annotations.Nullable;

/**
 * Puts at the top of the types in a signature what our own signatures say.
 *
 * @param mirrors the annotations of the qualifiers
 * @param polyOwn the annotation that stands for any of them
 */
record TopQualifiers(
    OwnershipTypes ownership, Map<Qualifier, AnnotationMirror> mirrors, AnnotationMirror polyOwn) {

  /** On the parameters and the result of a method. */
  void put(ExecutableElement method, AnnotatedExecutableType type) {
    Signature signature = ownership.signatures().of(method);
    for (int i = 0; i < type.getParameterTypes().size(); i++) {
      if (method.getParameters().get(i).asType().getKind() == TypeKind.DECLARED) {
        put(type.getParameterTypes().get(i), signature.parameters().get(i).ownership());
      }
    }
    if (method.getReturnType().getKind() != TypeKind.TYPEVAR) {
      put(type.getReturnType(), signature.result().ownership());
    }
    Polymorphism polymorphism = ownership.signatures().polymorphism(method);
    if (polymorphism.isWhole()) {
      put(polymorphism, type);
    }
  }

  /** What {@code @PolyOwn} stands for, the framework finds out at each call. */
  private void put(Polymorphism polymorphism, AnnotatedExecutableType type) {
    polymorphism.parameters().forEach(i -> putPolyOwn(type.getParameterTypes().get(i)));
    putPolyOwn(type.getReturnType());
    if (polymorphism.receiver() && type.getReceiverType() != null) {
      putPolyOwn(type.getReceiverType());
    }
  }

  /** In what carries others, it stands before these. */
  void putPolyOwn(AnnotatedTypeMirror type) {
    if (ownership.resources().isTracked(type.getUnderlyingType())) {
      type.replaceAnnotation(polyOwn);
    }
  }

  /** Before a type, if values of it are tracked. */
  void put(AnnotatedTypeMirror type, @Nullable Qualifier qualifier) {
    if (qualifier != null
        && type.getKind() == TypeKind.DECLARED
        && ownership.resources().isTracked(type.getUnderlyingType())) {
      type.replaceAnnotation(Objects.requireNonNull(mirrors.get(qualifier)));
    }
  }
}
