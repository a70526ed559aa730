package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** What methods and constructors hand back: what is written, else the defaults. */
final class Results {
  private final ResourceClasses resources;
  private final Qualifiers qualifiers;
  private final Carriers carriers;
  private final OpenTypes openTypes;
  private final NamedDefaults names;
  private final ResultTies ties;
  private final LenientSignatures lenient;

  Results(
      ResourceClasses resources,
      Qualifiers qualifiers,
      Carriers carriers,
      OpenTypes openTypes,
      NamedDefaults names,
      LenientSignatures lenient) {
    this.names = names;
    this.lenient = lenient;
    this.resources = resources;
    this.qualifiers = qualifiers;
    this.carriers = carriers;
    this.openTypes = openTypes;
    this.ties = new ResultTies(qualifiers);
  }

  /**
   * The result.
   *
   * @param family the method, then those it overrides
   * @param field whether it is a field of a pool declaration or struct
   */
  Signature.Result of(ExecutableElement method, List<ExecutableElement> family, boolean field) {
    boolean nullable = family.stream().anyMatch(qualifiers::isNullable);
    if (isPart(method, field)) {
      return new Signature.Result(Qualifier.MUT, true, nullable, List.of(), null);
    }
    List<String> aliases = ties.of(family, StubVocabulary.ALIAS);
    List<String> from = ties.of(family, AnnotationNames.FROM);
    if (aliases == null && from == null && isLeftToBodies(method, family)) {
      aliases = lenient.aliases(method);
      from = lenient.from(method);
    }
    return new Signature.Result(
        ownership(method, family, aliases == null),
        false,
        nullable,
        from == null ? List.of() : from,
        aliases);
  }

  private boolean isLeftToBodies(ExecutableElement method, List<ExecutableElement> family) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      TypeElement made = EnclosingClass.of(method);
      return resources.kindOf(made) == ResourceClasses.Kind.RESOURCE && resources.isLenient(made);
    }
    TypeMirror type = method.getReturnType();
    return resources.isTracked(type)
        && resources.isLenient(type)
        && names.ofResult(family) == null
        && family.stream().allMatch(each -> qualifiers.ofResult(each) == null);
  }

  private boolean isPart(ExecutableElement method, boolean field) {
    TypeMirror type = method.getReturnType();
    return (field || Accessors.isOfRecord(method)) && resources.isStrict(type);
  }

  private @Nullable Qualifier ownership(
      ExecutableElement method, List<ExecutableElement> family, boolean own) {
    if (own && method.getKind() == ElementKind.CONSTRUCTOR) {
      return ofCreated(EnclosingClass.of(method));
    }
    for (ExecutableElement each : family) {
      Qualifier written = qualifiers.ofResult(each);
      if (written != null) {
        return written;
      }
    }
    if (!own) {
      return null;
    }
    Qualifier named = names.ofResult(family);
    if (named != null) {
      return named;
    }
    TypeMirror type = method.getReturnType();
    return resources.isTracked(type) && resources.isLenient(type)
        ? lenient.ofResult(method)
        : ofUnwritten(method, type);
  }

  private @Nullable Qualifier ofCreated(TypeElement created) {
    return switch (resources.kindOf(created)) {
      case RESOURCE -> Qualifier.OWN;
      case VIEW -> Qualifier.MUT;
      case ORDINARY -> null;
    };
  }

  private @Nullable Qualifier ofUnwritten(ExecutableElement method, TypeMirror type) {
    return switch (resources.kindOf(type)) {
      case RESOURCE -> ofResource(method, type);
      case VIEW -> Qualifier.REF;
      case ORDINARY -> carriers.carriedByResult(method);
    };
  }

  /**
   * A type variable says it with its bound, {@code T extends @Ref Object}, where what is given is
   * what was taken; elsewhere it stands for whatever a function or object gives, owners among it.
   */
  private Qualifier ofResource(ExecutableElement method, TypeMirror type) {
    Qualifier bound =
        type instanceof TypeVariable variable && !openTypes.isOpen(type, method)
            ? qualifiers.ofBound((TypeParameterElement) variable.asElement())
            : null;
    return bound == null ? Qualifier.OWN : bound;
  }
}
