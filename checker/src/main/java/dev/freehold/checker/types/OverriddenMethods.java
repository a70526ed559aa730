package dev.freehold.checker.types;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that a method overrides or implements, the nearest first. */
final class OverriddenMethods {
  private final Types types;
  private final Elements elements;
  private final Map<ExecutableElement, List<ExecutableElement>> known = new HashMap<>();

  OverriddenMethods(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** The method itself, then those it overrides. */
  List<ExecutableElement> withSelf(ExecutableElement method) {
    List<ExecutableElement> family = known.get(method);
    if (family == null) {
      family = find(method);
      known.put(method, family);
    }
    return family;
  }

  private List<ExecutableElement> find(ExecutableElement method) {
    List<ExecutableElement> family = new ArrayList<>();
    family.add(method);
    if (method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && method.getEnclosingElement() instanceof TypeElement type) {
      collect(method, type, type, family);
    }
    return List.copyOf(family);
  }

  private void collect(
      ExecutableElement method, TypeElement owner, TypeElement from, List<ExecutableElement> into) {
    Name name = ((MethodSymbol) method).name;
    for (TypeMirror supertype : types.directSupertypes(from.asType())) {
      if (!(((DeclaredType) supertype).asElement() instanceof TypeElement element)) {
        continue;
      }
      // By name, as most classes have many other members.
      for (Symbol named : ((ClassSymbol) element).members().getSymbolsByName(name)) {
        if (named instanceof MethodSymbol candidate
            && !into.contains(candidate)
            && elements.overrides(method, candidate, owner)) {
          into.add(candidate);
        }
      }
      collect(method, owner, element, into);
    }
  }
}
