package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Computes what signatures say: what is written, else what an overridden method says, else the
 * defaults (parameters and receivers of tracked type borrow, results are owned).
 */
public final class Signatures {
  private final ResourceClasses resources;
  private final Qualifiers qualifiers;
  private final OverriddenMethods overridden;
  private final Ties ties;
  private final Accessors accessors;
  private final Map<ExecutableElement, Signature> known = new HashMap<>();
  private final Map<ExecutableElement, Signature> inherited = new HashMap<>();

  Signatures(
      ResourceClasses resources,
      Qualifiers qualifiers,
      OverriddenMethods overridden,
      Accessors accessors) {
    this.resources = resources;
    this.qualifiers = qualifiers;
    this.overridden = overridden;
    this.accessors = accessors;
    this.ties = new Ties(qualifiers);
  }

  /** The signature of a method or constructor. */
  public Signature of(ExecutableElement method) {
    Signature signature = known.get(method);
    if (signature == null) {
      signature = compute(method, EnclosingClass.of(method));
      known.put(method, signature);
    }
    return signature;
  }

  /**
   * The signature of a method that is called on an object of that type: a pool declaration makes
   * fields of what it inherits from ordinary interfaces.
   */
  public Signature of(ExecutableElement method, TypeMirror object) {
    boolean inherits =
        object instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
            && resources.isDeclaration(element)
            && !resources.isDeclaration(EnclosingClass.of(method));
    return inherits
        ? inherited.computeIfAbsent(method, each -> compute(each, elementOf(object)))
        : of(method);
  }

  private static TypeElement elementOf(TypeMirror declared) {
    return (TypeElement) ((DeclaredType) declared).asElement();
  }

  private Signature compute(ExecutableElement method, TypeElement type) {
    List<ExecutableElement> family = overridden.withSelf(method);
    boolean field = accessors.isField(family, type);
    boolean releases = isNamedRelease(method) || anyReleases(family);
    return new Signature(
        receiver(method, family, field),
        parameters(method, family),
        result(method, family, field),
        releases,
        field);
  }

  private @Nullable Ownership receiver(
      ExecutableElement method, List<ExecutableElement> family, boolean field) {
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    for (ExecutableElement each : family) {
      Ownership written = qualifiers.ofReceiver(each);
      if (written != null) {
        return written;
      }
    }
    if (field) {
      return Accessors.isSetter(method) ? Ownership.MUT : Ownership.REF;
    }
    return isNamedRelease(method) ? Ownership.OWN : Ownership.REF;
  }

  private List<Signature.Parameter> parameters(
      ExecutableElement method, List<ExecutableElement> family) {
    List<Signature.Parameter> parameters = new ArrayList<>();
    List<? extends VariableElement> declared = method.getParameters();
    for (int i = 0; i < declared.size(); i++) {
      VariableElement parameter = declared.get(i);
      parameters.add(
          new Signature.Parameter(
              qualifiers.nameOf(method, i),
              parameterOwnership(parameter, i, family),
              isMarked(i, family, AnnotationNames.NON_ESCAPING),
              isMarked(i, family, AnnotationNames.ONCE),
              isMarked(i, family, AnnotationNames.CONCURRENT),
              method.isVarArgs() && i == declared.size() - 1));
    }
    return parameters;
  }

  private @Nullable Ownership parameterOwnership(
      VariableElement parameter, int index, List<ExecutableElement> family) {
    for (ExecutableElement each : family) {
      Ownership written = qualifiers.ofParameter(each, index);
      if (written != null) {
        return written;
      }
    }
    TypeMirror type = parameter.asType();
    if (type.getKind() == TypeKind.ARRAY) {
      type = ((ArrayType) type).getComponentType();
    }
    return resources.isTracked(type) ? Ownership.REF : null;
  }

  private boolean isMarked(int index, List<ExecutableElement> family, String annotation) {
    return family.stream()
        .anyMatch(each -> qualifiers.isMarked(each.getParameters().get(index), annotation));
  }

  private Signature.Result result(
      ExecutableElement method, List<ExecutableElement> family, boolean field) {
    boolean nullable = family.stream().anyMatch(qualifiers::isNullable);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      TypeElement created = EnclosingClass.of(method);
      return new Signature.Result(
          ofCreated(created), false, false, ties.of(family, AnnotationNames.FROM));
    }
    TypeMirror type = method.getReturnType();
    if ((field || isRecordAccessor(method)) && resources.isTracked(type)) {
      return new Signature.Result(Ownership.MUT, true, nullable, List.of());
    }
    for (ExecutableElement each : family) {
      Ownership written = qualifiers.ofResult(each);
      if (written != null) {
        return new Signature.Result(
            written, false, nullable, ties.of(family, AnnotationNames.FROM));
      }
    }
    return new Signature.Result(
        ofUnwritten(type), false, nullable, ties.of(family, AnnotationNames.FROM));
  }

  private @Nullable Ownership ofCreated(TypeElement created) {
    return switch (resources.kindOf(created)) {
      case RESOURCE -> Ownership.OWN;
      case VIEW -> Ownership.MUT;
      case ORDINARY -> null;
    };
  }

  private @Nullable Ownership ofUnwritten(TypeMirror type) {
    return switch (resources.kindOf(type)) {
      case RESOURCE -> ofResource(type);
      case VIEW -> Ownership.REF;
      case ORDINARY -> null;
    };
  }

  /** A type variable says it with its bound, {@code T extends @Ref Object}. */
  private Ownership ofResource(TypeMirror type) {
    Ownership bound =
        type instanceof TypeVariable variable
            ? qualifiers.ofBound((TypeParameterElement) variable.asElement())
            : null;
    return bound == null ? Ownership.OWN : bound;
  }

  /**
   * The names of what a result may borrow from: what {@code @From} lists; else the receiver, if it
   * is borrowed; else the borrowed parameters.
   */
  public Set<String> lenders(ExecutableElement method) {
    Signature signature = of(method);
    if (!signature.result().from().isEmpty()) {
      return Set.copyOf(signature.result().from());
    }
    if (signature.result().ownership() == Ownership.OWN) {
      return Set.of();
    }
    boolean tracked = resources.kindOf(EnclosingClass.of(method)) != ResourceClasses.Kind.ORDINARY;
    if (tracked && signature.receiver() != null && signature.receiver() != Ownership.OWN) {
      return Set.of("this");
    }
    return signature.parameters().stream()
        .filter(p -> p.ownership() == Ownership.REF || p.ownership() == Ownership.MUT)
        .map(Signature.Parameter::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isNamedRelease(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getEnclosingElement() instanceof TypeElement type
        && resources.releaseMethods(type).contains(method.getSimpleName().toString());
  }

  private boolean anyReleases(List<ExecutableElement> family) {
    return family.stream().anyMatch(each -> qualifiers.isMarked(each, AnnotationNames.RELEASES));
  }

  /** Whether the code itself, no stub, promises something of a function that it is handed. */
  public boolean promisesInSource(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(
            p ->
                AnnotationNames.has(p, AnnotationNames.NON_ESCAPING)
                    || AnnotationNames.has(p, AnnotationNames.ONCE)
                    || AnnotationNames.has(p, AnnotationNames.CONCURRENT));
  }

  /** The methods that the method overrides or implements, the nearest first. */
  public List<ExecutableElement> overriddenBy(ExecutableElement method) {
    List<ExecutableElement> family = overridden.withSelf(method);
    return family.subList(1, family.size());
  }

  /** A record keeps what its components own; its accessors lend it. */
  private static boolean isRecordAccessor(ExecutableElement method) {
    return EnclosingClass.of(method).getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }
}
