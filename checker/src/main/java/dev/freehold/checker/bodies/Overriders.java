package dev.freehold.checker.bodies;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.types.EnclosingClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies of this compilation may run behind a call. Classes inside methods are known only
 * when javac has come to them, and those of other compilations never: what they add is not seen.
 */
final class Overriders {
  private final Elements elements;
  private final Iterable<ClassSymbol> all;
  private @Nullable Map<TypeElement, List<TypeElement>> below;

  /**
   * Looks among classes.
   *
   * @param all what javac knows of
   */
  Overriders(Elements elements, Iterable<ClassSymbol> all) {
    this.elements = elements;
    this.all = all;
  }

  /** The method itself, if it has a body, and what overrides it. */
  List<ExecutableElement> of(ExecutableElement method) {
    if (!isOverridable(method)) {
      return List.of(method);
    }
    List<ExecutableElement> found = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      found.add(method);
    }
    for (TypeElement each : subclasses(EnclosingClass.of(method))) {
      for (ExecutableElement other : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (other.getSimpleName().equals(method.getSimpleName())
            && !other.getModifiers().contains(Modifier.ABSTRACT)
            && elements.overrides(other, method, each)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static boolean isOverridable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return method.getKind() == ElementKind.METHOD
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.FINAL)
        && !EnclosingClass.of(method).getModifiers().contains(Modifier.FINAL);
  }

  /** All classes below one, whatever lies between. */
  Set<TypeElement> subclasses(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private void collect(TypeElement type, Set<TypeElement> into) {
    for (TypeElement each : below().getOrDefault(type, List.of())) {
      if (into.add(each)) {
        collect(each, into);
      }
    }
  }

  private Map<TypeElement, List<TypeElement>> below() {
    if (below == null) {
      below = new HashMap<>();
      List<ClassSymbol> known = new ArrayList<>();
      all.forEach(known::add);
      for (ClassSymbol each : known) {
        JavaFileObject file = each.outermostClass().sourcefile;
        if (file != null && each.outermostClass().classfile == file) {
          add(each, below);
        }
      }
    }
    return below;
  }

  private static void add(TypeElement type, Map<TypeElement, List<TypeElement>> into) {
    List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
    above.add(type.getSuperclass());
    for (TypeMirror each : above) {
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        into.computeIfAbsent(element, first -> new ArrayList<>()).add(type);
      }
    }
  }
}
