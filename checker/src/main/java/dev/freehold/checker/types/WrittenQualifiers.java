package dev.freehold.checker.types;

import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntry;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the qualifiers that stand in source or class files.
 *
 * <p>For classes read from class files, a javac before 22 keeps type annotations with the symbol
 * and not with its type; so the symbol is asked first.
 */
final class WrittenQualifiers implements Qualifiers {

  @Override
  public @Nullable Qualifier ofParameter(ExecutableElement method, int index) {
    boolean variable = method.isVarArgs() && index == method.getParameters().size() - 1;
    Qualifier onSymbol =
        onSymbol(
            method,
            variable,
            position ->
                position.type == TargetType.METHOD_FORMAL_PARAMETER
                    && position.parameter_index == index);
    return onSymbol != null ? onSymbol : onType(method.getParameters().get(index).asType());
  }

  @Override
  public @Nullable Qualifier ofResult(ExecutableElement method) {
    Qualifier onSymbol =
        onSymbol(method, false, position -> position.type == TargetType.METHOD_RETURN);
    return onSymbol != null ? onSymbol : onType(method.getReturnType());
  }

  @Override
  public @Nullable Qualifier insideParameter(ExecutableElement method, int index) {
    return inside(
        method,
        position ->
            position.type == TargetType.METHOD_FORMAL_PARAMETER
                && position.parameter_index == index);
  }

  @Override
  public @Nullable Qualifier insideResult(ExecutableElement method) {
    return inside(method, position -> position.type == TargetType.METHOD_RETURN);
  }

  private static @Nullable Qualifier inside(
      ExecutableElement method, Predicate<TypeAnnotationPosition> place) {
    Qualifier strongest = null;
    for (TypeCompound compound : ((Symbol) method).getRawTypeAttributes()) {
      TypeAnnotationPosition position = compound.position;
      Qualifier written = named(compound);
      if (written != null
          && position != null
          && place.test(position)
          && position.location.stream().anyMatch(e -> e.tag == TypePathEntryKind.TYPE_ARGUMENT)
          && (strongest == null || written.allows(strongest))) {
        strongest = written;
      }
    }
    return strongest;
  }

  @Override
  public Polymorphism polymorphism(ExecutableElement method) {
    return WrittenPolymorphism.of(method);
  }

  @Override
  public @Nullable Qualifier ofReceiver(ExecutableElement method) {
    Qualifier onSymbol =
        onSymbol(method, false, position -> position.type == TargetType.METHOD_RECEIVER);
    if (onSymbol != null) {
      return onSymbol;
    }
    TypeMirror receiver = method.getReceiverType();
    return receiver == null ? null : onType(receiver);
  }

  @Override
  public @Nullable Qualifier ofVariable(VariableElement variable) {
    Qualifier onSymbol = onSymbol(variable, false, position -> true);
    return onSymbol != null ? onSymbol : onType(variable.asType());
  }

  @Override
  public @Nullable Qualifier ofBound(TypeParameterElement parameter) {
    for (TypeMirror bound : parameter.getBounds()) {
      Qualifier onType = onType(bound);
      if (onType != null) {
        return onType;
      }
    }
    Element owner = parameter.getGenericElement();
    int index = indexIn(owner, parameter);
    return onSymbol(
        owner,
        false,
        position ->
            (position.type == TargetType.CLASS_TYPE_PARAMETER_BOUND
                    || position.type == TargetType.METHOD_TYPE_PARAMETER_BOUND)
                && position.parameter_index == index);
  }

  @Override
  public String nameOf(ExecutableElement method, int index) {
    return method.getParameters().get(index).getSimpleName().toString();
  }

  @Override
  public boolean isNullable(ExecutableElement method) {
    return anyNamedNullable(method.getAnnotationMirrors())
        || anyNamedNullable(method.getReturnType().getAnnotationMirrors())
        || anyNamedNullable(
            ((Symbol) method)
                .getRawTypeAttributes().stream()
                    .filter(a -> a.position != null && a.position.type == TargetType.METHOD_RETURN)
                    .toList());
  }

  @Override
  public boolean isMarked(Element element, String annotation) {
    return AnnotationNames.has(element, annotation);
  }

  @Override
  public @Nullable List<String> stringsOf(Element element, String annotation) {
    AnnotationMirror mirror = AnnotationNames.find(element, annotation);
    return mirror == null ? null : AnnotationValues.strings(mirror);
  }

  @Override
  public boolean saysItself(TypeElement type) {
    return AnnotationNames.has(type, AnnotationNames.MUST_RELEASE)
        || AnnotationNames.has(type, AnnotationNames.VIEW);
  }

  private static int indexIn(Element owner, TypeParameterElement parameter) {
    if (owner instanceof ExecutableElement method) {
      return method.getTypeParameters().indexOf(parameter);
    }
    return owner instanceof TypeElement type ? type.getTypeParameters().indexOf(parameter) : -1;
  }

  private static boolean anyNamedNullable(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream()
        .anyMatch(m -> m.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private static @Nullable Qualifier onSymbol(
      Element element, boolean component, Predicate<TypeAnnotationPosition> place) {
    for (TypeCompound compound : ((Symbol) element).getRawTypeAttributes()) {
      TypeAnnotationPosition position = compound.position;
      if (position != null && isOutermost(position, component) && place.test(position)) {
        Qualifier ownership = named(compound);
        if (ownership != null) {
          return ownership;
        }
      }
    }
    return null;
  }

  /** Whether the annotation is on the type itself, not on a type argument or array component. */
  private static boolean isOutermost(TypeAnnotationPosition position, boolean component) {
    boolean inArray = false;
    for (TypePathEntry entry : position.location) {
      if (entry.tag == TypePathEntryKind.ARRAY && component && !inArray) {
        inArray = true;
      } else if (entry.tag != TypePathEntryKind.INNER_TYPE) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Qualifier onType(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      Qualifier ownership = named(mirror);
      if (ownership != null) {
        return ownership;
      }
    }
    return null;
  }

  static @Nullable Qualifier named(AnnotationMirror mirror) {
    for (Qualifier ownership : Qualifier.values()) {
      if (AnnotationNames.isNamed(mirror, "dev.freehold." + ownership.simpleName())) {
        return ownership;
      }
    }
    return null;
  }
}
