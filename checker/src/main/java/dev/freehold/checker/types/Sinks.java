package dev.freehold.checker.types;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Classes that only take values of their type arguments, as a {@code Consumer} does: no field keeps
 * any, and no method gives any.
 *
 * <pre>{@code
 * class Outbox<T extends @Ref Object> {
 *   private final Consumer<@Own T> next;
 *   void put(@Own T value) { next.accept(value); }
 * }
 * }</pre>
 */
final class Sinks {
  private final Carriers carriers;
  private final Set<TypeElement> asked = new HashSet<>();

  Sinks(Carriers carriers) {
    this.carriers = carriers;
  }

  boolean isSink(TypeElement type) {
    // A class in whose own field it stands, as the next of a chain, adds nothing to that.
    if (!asked.add(type)) {
      return true;
    }
    boolean sink =
        keepsNone(type)
            && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .allMatch(Sinks::isTaking)
            && passesNone(type.getSuperclass())
            && type.getInterfaces().stream().allMatch(this::passesNone);
    asked.remove(type);
    return sink;
  }

  private boolean keepsNone(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
        .map(VariableElement::asType)
        .allMatch(this::passesNone);
  }

  /** What an abstract method does with a function, nobody knows. */
  private static boolean isTaking(ExecutableElement method) {
    boolean given =
        mentionsVariable(method.getReturnType())
            || (method.getModifiers().contains(Modifier.ABSTRACT)
                && !OpenTypes.insideParameters(method).isEmpty());
    return method.getModifiers().contains(Modifier.STATIC) || !given;
  }

  /** Whether nothing of a type variable is in values of the type, or can be got from them. */
  private boolean passesNone(TypeMirror type) {
    if (!mentionsVariable(type)) {
      return true;
    }
    if (!(type instanceof DeclaredType declared) || mentionsVariable(declared.getEnclosingType())) {
      return false;
    }
    Holding holding = carriers.holding((TypeElement) declared.asElement());
    return holding == Holding.FUNCTION || holding == Holding.SINK;
  }

  private static boolean mentionsVariable(TypeMirror type) {
    return TypeArguments.mentionsVariable(type)
        || (type instanceof DeclaredType declared && mentionsVariable(declared.getEnclosingType()));
  }
}
