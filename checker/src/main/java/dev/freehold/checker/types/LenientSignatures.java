package dev.freehold.checker.types;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What code that says nothing of ownership is assumed to do with values of lenient types. Null
 * stands for: it may do anything, so the value is followed no further.
 *
 * <p>The assumptions are those of tools for existing code, the Eclipse compiler's analysis of
 * resource leaks above all: rather overlook a leak than accuse code that is right.
 */
final class LenientSignatures {
  private final Types types;
  private final ResourceClasses resources;
  private final StubWords words;

  LenientSignatures(Types types, ResourceClasses resources, StubWords words) {
    this.types = types;
    this.resources = resources;
    this.words = words;
  }

  /** A method borrows its arguments, unless it looks like one that keeps or releases them. */
  @Nullable Qualifier ofParameter(ExecutableElement method, TypeMirror type) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return null;
    }
    if (releasesArguments(method)) {
      return Qualifier.OWN;
    }
    boolean mayKeep =
        Conventions.keeps(method)
            || words.isCounted(type)
            || isFluent(method)
            || resources.isLenient(method.getReturnType());
    return mayKeep ? null : Qualifier.REF;
  }

  /** Whether it is one of those that close quietly: {@code close(connection)}. */
  boolean releasesArguments(ExecutableElement method) {
    return Conventions.releases(method)
        && !method.getParameters().isEmpty()
        && isReleased(method, element(method.getParameters().get(0).asType()));
  }

  /** What has a count is released by that name: {@code closeBlock(out)} only writes to a buffer. */
  private boolean isReleased(ExecutableElement method, TypeMirror type) {
    return resources.isLenient(type)
        && (!words.isCounted(type) || Conventions.isNamedRelease(method));
  }

  /** A result is the caller's where its method says that it makes it. */
  static @Nullable Qualifier ofResult(ExecutableElement method) {
    return Conventions.makes(method) ? Qualifier.OWN : null;
  }

  /** Whether the result may well be the object itself, as with builders. */
  private boolean isFluent(ExecutableElement method) {
    TypeMirror own = types.erasure(EnclosingClass.of(method).asType());
    return !method.getModifiers().contains(Modifier.STATIC)
        && types.isSameType(types.erasure(method.getReturnType()), own);
  }

  /** The type of what an array holds; another type as it is. */
  static TypeMirror element(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY ? ((ArrayType) type).getComponentType() : type;
  }
}
