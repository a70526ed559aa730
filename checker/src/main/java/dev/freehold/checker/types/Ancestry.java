package dev.freehold.checker.types;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a tracked class inherits from classes and interfaces that know nothing of ownership: their
 * bodies run on its objects.
 */
public final class Ancestry {
  private final OwnershipTypes types;

  public Ancestry(OwnershipTypes types) {
    this.types = types;
  }

  /**
   * The ordinary classes and interfaces from which the class inherits, and that are compiled now;
   * empty for an ordinary class. What a tracked superclass inherits is that class's own concern.
   */
  public Set<TypeElement> ordinaryAbove(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    ResourceClasses resources = types.resources();
    if (resources.kindOf(type) != ResourceClasses.Kind.ORDINARY && !resources.isLenient(type)) {
      collect(type, found);
    }
    found.removeIf(each -> !Origin.isSource((ClassSymbol) each));
    return found;
  }

  private void collect(TypeElement type, Set<TypeElement> into) {
    above(type.getSuperclass(), into);
    type.getInterfaces().forEach(each -> above(each, into));
  }

  private void above(TypeMirror supertype, Set<TypeElement> into) {
    if (supertype instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && types.resources().kindOf(element) == ResourceClasses.Kind.ORDINARY
        && into.add(element)) {
      collect(element, into);
    }
  }

  /**
   * Whether objects of the class have another body for the method, by the class itself or by one
   * between the two.
   */
  public boolean isReplaced(ExecutableElement method, TypeElement type) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return types.elements().getAllMembers(type).stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(each -> !each.equals(method) && !each.getModifiers().contains(Modifier.ABSTRACT))
        .anyMatch(each -> types.elements().overrides(each, method, type));
  }
}
