package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What code that says nothing of ownership is taken to do with values of lenient types: what its
 * body does, where that is compiled along, else what its name says. Null stands for: it may do
 * anything, so the value is followed no further.
 *
 * <p>The assumptions by names are those of tools for existing code, the Eclipse compiler's analysis
 * of resource leaks above all: rather overlook a leak than accuse code that is right.
 */
final class LenientSignatures {
  private final Types types;
  private final ResourceClasses resources;
  private final StubWords words;
  private final Bodies bodies;

  LenientSignatures(Types types, ResourceClasses resources, StubWords words, Bodies bodies) {
    this.types = types;
    this.resources = resources;
    this.words = words;
    this.bodies = bodies;
  }

  /** What becomes of the argument with that index. */
  @Nullable Qualifier ofParameter(ExecutableElement method, int index) {
    BodySummary body = bodies.ofCall(method);
    if (body == null) {
      return byName(method, method.getParameters().get(index).asType());
    }
    return switch (body.parameters().get(index)) {
      // What is given back to a pool is the pool's again, though nothing is done with it.
      case LOOKS -> Conventions.takesClosed(method) ? null : Qualifier.REF;
      case CLOSES -> Qualifier.OWN;
      case KEEPS, GIVES -> null;
    };
  }

  /** A method borrows its arguments, unless it looks like one that keeps or releases them. */
  @Nullable Qualifier byName(ExecutableElement method, TypeMirror type) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return null;
    }
    if (isNamedAsRelease(method)) {
      return Qualifier.OWN;
    }
    boolean mayKeep =
        Conventions.keeps(method)
            || words.isCounted(type)
            || isOfFunction(method)
            || isFluent(method)
            || resources.isLenient(method.getReturnType());
    return mayKeep ? null : Qualifier.REF;
  }

  /** How the body of the method holds the argument with that index; what names say binds nobody. */
  @Nullable Qualifier inBody(ExecutableElement method, int index, @Nullable Qualifier forCallers) {
    BodySummary body = bodies.ofBody(method);
    if (body == null) {
      return forCallers == Qualifier.OWN ? null : forCallers;
    }
    return switch (body.parameters().get(index)) {
      case LOOKS -> Qualifier.REF;
      case CLOSES -> Qualifier.OWN;
      case KEEPS, GIVES -> null;
    };
  }

  /** Whether what it takes over is given back by it: {@code close(connection)}. */
  boolean releasesArguments(ExecutableElement method) {
    boolean takesAny =
        method.getParameters().stream()
            .anyMatch(each -> resources.isLenient(element(each.asType())));
    if (!takesAny) {
      return false;
    }
    BodySummary body = bodies.ofCall(method);
    return body == null
        ? isNamedAsRelease(method)
        : body.parameters().contains(ParameterEffect.CLOSES);
  }

  private boolean isNamedAsRelease(ExecutableElement method) {
    return Conventions.releases(method)
        && !method.getParameters().isEmpty()
        && isReleased(method, element(method.getParameters().get(0).asType()));
  }

  /** What has a count is released by that name: {@code closeBlock(out)} only writes to a buffer. */
  private boolean isReleased(ExecutableElement method, TypeMirror type) {
    return resources.isLenient(type)
        && (!words.isCounted(type) || Conventions.isNamedRelease(method));
  }

  /** A result is the caller's where its method makes it. */
  @Nullable Qualifier ofResult(ExecutableElement method) {
    BodySummary body = bodies.ofCall(method);
    GivenResult.Kind kind = body == null ? GivenResult.Kind.UNKNOWN : body.result().kind();
    return switch (kind) {
      case FRESH -> Qualifier.OWN;
      case ALIAS, LENT -> null;
      case UNKNOWN -> resultByName(method);
    };
  }

  /** Whether nothing but the body of a method says that its result is the caller's. */
  boolean isFreshByBody(ExecutableElement method) {
    BodySummary body = bodies.ofCall(method);
    return method.getKind() == ElementKind.METHOD
        && body != null
        && body.result().kind() == GivenResult.Kind.FRESH
        && resources.isLenient(method.getReturnType())
        && resultByName(method) == null;
  }

  /** The same, where only its name tells. */
  static @Nullable Qualifier resultByName(ExecutableElement method) {
    return Conventions.makes(method) ? Qualifier.OWN : null;
  }

  /** The names of what the result is; null where it is a value of its own. */
  @Nullable List<String> aliases(ExecutableElement method) {
    BodySummary body = bodies.ofCall(method);
    return body != null && body.result().kind() == GivenResult.Kind.ALIAS
        ? names(method, body.result())
        : null;
  }

  /** The names of what a fresh result lives no longer than. */
  List<String> from(ExecutableElement method) {
    BodySummary body = bodies.ofCall(method);
    return body != null && body.result().kind() == GivenResult.Kind.FRESH
        ? names(method, body.result())
        : List.of();
  }

  private static List<String> names(ExecutableElement method, GivenResult result) {
    List<String> names = new ArrayList<>();
    for (int each : result.of()) {
      names.add(
          each == GivenResult.THIS
              ? "this"
              : method.getParameters().get(each).getSimpleName().toString());
    }
    return names;
  }

  /** Behind the only method of an interface there are functions, which may close what they get. */
  private static boolean isOfFunction(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && EnclosingClass.of(method).getKind() == ElementKind.INTERFACE
        && ElementFilter.methodsIn(EnclosingClass.of(method).getEnclosedElements()).stream()
                .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
                .count()
            == 1;
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
