package dev.freehold.checker.infer;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Where something may be proposed: in the sources that are looked at, where nothing is said. What a
 * whole family of overriding methods has to agree on is said at its top.
 */
final class OpenPlaces {
  private final OwnershipTypes written;
  private final Set<TypeElement> classes;

  /** What declares the fields of pool elements, or hands them down to what does. */
  private final Set<TypeElement> declarations = new HashSet<>();

  /**
   * The places of some classes.
   *
   * @param written as the sources say it
   */
  OpenPlaces(OwnershipTypes written, Set<TypeElement> classes) {
    this.written = written;
    this.classes = classes;
    classes.stream().filter(written.resources()::isDeclaration).forEach(this::addDeclaration);
  }

  private void addDeclaration(TypeElement type) {
    if (declarations.add(type)) {
      for (TypeMirror each : written.javac().directSupertypes(type.asType())) {
        addDeclaration((TypeElement) ((DeclaredType) each).asElement());
      }
    }
  }

  boolean isOpen(TypeElement type) {
    return classes.contains(type) && !isTrusted(type);
  }

  private static boolean isTrusted(Element element) {
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      if (OwnershipTypes.isUnsafe(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen(ExecutableElement method) {
    return classes.contains(EnclosingClass.of(method))
        && !isField(method)
        && !isTrusted(method)
        && !written.signatures().polymorphism(method).isAny();
  }

  /** Whether the class is ordinary, and an element of a pool is one of it. */
  boolean isBehindElements(TypeElement type) {
    return declarations.contains(type) && written.resources().kindOf(type) == Kind.ORDINARY;
  }

  /** What sets a field of pool elements, and is declared outside of their declaration. */
  List<ExecutableElement> inheritedSetters() {
    return declarations.stream()
        .filter(type -> isBehindElements(type) && isOpen(type))
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
        .filter(each -> each.getParameters().size() == 1)
        .filter(each -> !written.signatures().saysReceiver(each))
        .toList();
  }

  private boolean isField(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && declarations.contains(EnclosingClass.of(method));
  }

  /** Whether nothing is said of a field, and something can be. */
  boolean isOpen(VariableElement field) {
    return isOpen(EnclosingClass.ofField(field))
        && !field.getModifiers().contains(Modifier.STATIC)
        && written.written(field) == null;
  }

  boolean isReceiverOpen(ExecutableElement method) {
    return isOpen(method)
        && !method.getModifiers().contains(Modifier.STATIC)
        && !written.signatures().saysReceiver(method)
        && written.signatures().overriddenBy(method).stream().noneMatch(this::isTrackedLibrary);
  }

  /** What a library says nothing of holds for its callers as well. */
  private boolean isTrackedLibrary(ExecutableElement method) {
    return OwnershipTypes.isForeign(method)
        && written.resources().kindOf(EnclosingClass.of(method)) != Kind.ORDINARY;
  }

  boolean isResultOpen(ExecutableElement method) {
    return isOpen(method)
        && !written.signatures().saysResult(method)
        && !OwnershipTypes.isAccessor(method);
  }

  boolean isParameterOpen(VariableElement parameter) {
    return parameter.getEnclosingElement() instanceof ExecutableElement method
        && isOpen(method)
        && !written.signatures().saysParameter(method, MethodParameter.indexOf(parameter));
  }

  /** The methods of these classes that a method overrides, as far up as they go; else itself. */
  List<ExecutableElement> tops(ExecutableElement method) {
    List<ExecutableElement> tops = new ArrayList<>();
    for (ExecutableElement each : written.signatures().overriddenBy(method)) {
      boolean highest = written.signatures().overriddenBy(each).stream().noneMatch(this::isOpen);
      if (isOpen(each) && highest) {
        tops.add(each);
      }
    }
    return tops.isEmpty() ? List.of(method) : tops;
  }

  /**
   * The same, for a receiver: what a library says nothing of, its overriders may each say for
   * themselves.
   */
  List<ExecutableElement> receiverTops(ExecutableElement method, OwnershipTypes types) {
    List<ExecutableElement> tops = tops(method);
    boolean ofLibrary =
        tops.stream()
            .filter(top -> types.resources().kindOf(EnclosingClass.of(top)) == Kind.ORDINARY)
            .flatMap(top -> written.signatures().overriddenBy(top).stream())
            .anyMatch(OwnershipTypes::isForeign);
    return ofLibrary ? List.of(method) : tops;
  }

  /** The same parameter at the top. */
  List<VariableElement> tops(VariableElement parameter) {
    ExecutableElement method =
        (ExecutableElement) Objects.requireNonNull(parameter.getEnclosingElement());
    int index = MethodParameter.indexOf(parameter);
    List<VariableElement> tops = new ArrayList<>();
    tops(method)
        .forEach(
            each -> {
              VariableElement top = each.getParameters().get(index);
              boolean variable =
                  top.asType().getKind() == TypeKind.TYPEVAR
                      && !written.resources().isTracked(top.asType());
              tops.add(variable ? parameter : top);
            });
    return tops;
  }

  /** Whether a method has no body that could say anything. */
  boolean isBodyless(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || method.getModifiers().contains(Modifier.NATIVE);
  }

  /** Whether javac has made it up. */
  static boolean isMadeUp(Element element) {
    return (((Symbol) element).flags() & (Flags.GENERATEDCONSTR | Flags.SYNTHETIC)) != 0;
  }
}
