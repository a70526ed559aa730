package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature leaves it to a type argument what is done with a value.
 *
 * <p>The variable of a class is open wherever it stands alone, as in {@code T get()}. That of a
 * method is if it stands elsewhere as well: in {@code <T> Optional<T> of(T value)}, but not in
 * {@code <T> void print(T value)}, which borrows, nor in {@code <T> T same(T value)}, which gives
 * what it took.
 */
public final class OpenTypes {
  private final Carriers carriers;
  private final Map<ExecutableElement, Set<TypeParameterElement>> known = new HashMap<>();

  OpenTypes(Carriers carriers) {
    this.carriers = carriers;
  }

  /**
   * Whether a type argument says what is done with a value, or with each that is in an array.
   *
   * @param type of a parameter or result of the method
   */
  public boolean isOpen(TypeMirror type, ExecutableElement method) {
    if (type instanceof ArrayType array) {
      return isOpen(array.getComponentType(), method);
    }
    if (!(type instanceof TypeVariable variable) || !carriers.takes(variable)) {
      return false;
    }
    TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
    return parameter.getGenericElement() instanceof TypeElement
        || known.computeIfAbsent(method, OpenTypes::openIn).contains(parameter);
  }

  /**
   * Whether nothing can be in what a method gives: nobody hands {@code Optional.empty()}, or a
   * {@code static <T> Result<T> failed(String reason)}, a {@code T} to put into it.
   */
  public boolean givesEmpty(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && carriers.holdingOfResult(method) == Holding.CONTENT
        && (!Origin.isJdk(EnclosingClass.of(method)) || saysEmpty(method))
        && TypeArguments.mentionsVariable(method.getReturnType())
        && method.getParameters().stream()
            .noneMatch(each -> TypeArguments.mentionsVariable(each.asType()));
  }

  /**
   * Whether a method gives an object of a generic class whose type argument says which class is
   * meant, and nothing of ownership: an {@code OwnList} owns what is put into it.
   */
  public boolean givesWhatHoldsNone(ExecutableElement method) {
    return carriers.holdingOfResult(method) == Holding.NOTHING
        && TypeArguments.mentionsVariable(method.getReturnType());
  }

  /** The library also makes what is filled later, as a builder of streams. */
  private static boolean saysEmpty(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.startsWith("empty") || name.startsWith("failed");
  }

  /** Whether an argument says it of a value for itself, or for what it carries. */
  public boolean isLeftOpen(TypeMirror type, ExecutableElement method) {
    return isOpen(type, method) || carriers.carriesVariable(type, method);
  }

  /** Whether a method hands what its object carries to a function, as {@code ifPresent} does. */
  public static boolean givesToFunction(ExecutableElement method) {
    Set<TypeParameterElement> inside = insideParameters(method);
    return EnclosingClass.of(method).getTypeParameters().stream().anyMatch(inside::contains);
  }

  /** The variables that stand in the types of a method's parameters, other than alone. */
  public static Set<TypeParameterElement> insideParameters(ExecutableElement method) {
    Set<TypeParameterElement> inside = new HashSet<>();
    method.getParameters().forEach(each -> inside(each.asType(), inside));
    return inside;
  }

  /** The variables that its result's type is made of. */
  public static Set<TypeParameterElement> insideResult(ExecutableElement method) {
    Set<TypeParameterElement> inside = new HashSet<>();
    bound(method.getReturnType(), inside);
    return inside;
  }

  private static Set<TypeParameterElement> openIn(ExecutableElement method) {
    Set<TypeParameterElement> taken = new HashSet<>();
    Set<TypeParameterElement> open = new HashSet<>();
    for (VariableElement each : method.getParameters()) {
      TypeParameterElement alone = variableOf(each.asType());
      if (alone != null) {
        taken.add(alone);
      }
      inside(each.asType(), open);
    }
    inside(method.getReturnType(), open);
    TypeParameterElement given = variableOf(method.getReturnType());
    if (given != null && !taken.contains(given)) {
      open.add(given);
    }
    return open;
  }

  private static @Nullable TypeParameterElement variableOf(TypeMirror type) {
    return type instanceof TypeVariable variable
        ? (TypeParameterElement) variable.asElement()
        : null;
  }

  /** The variables among the arguments of a type. */
  private static void inside(@Nullable TypeMirror type, Set<TypeParameterElement> into) {
    if (type instanceof DeclaredType declared && !TypeArguments.holdsNone(type)) {
      for (TypeMirror each : declared.getTypeArguments()) {
        TypeParameterElement alone = variableOf(each);
        if (alone != null) {
          into.add(alone);
        }
        inside(each, into);
      }
    } else if (type instanceof ArrayType array) {
      inside(array.getComponentType(), into);
    } else if (type instanceof WildcardType wildcard) {
      bound(wildcard.getExtendsBound(), into);
      bound(wildcard.getSuperBound(), into);
    }
  }

  private static void bound(@Nullable TypeMirror bound, Set<TypeParameterElement> into) {
    TypeParameterElement alone = bound == null ? null : variableOf(bound);
    if (alone != null) {
      into.add(alone);
    }
    inside(bound, into);
  }
}
