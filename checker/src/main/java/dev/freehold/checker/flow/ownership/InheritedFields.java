package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Supertypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The owned fields that a superclass has, and how a subclass gives back what they hold.
 *
 * @param fields those that a release method of the superclass releases
 * @param release the call of that method, as the subclass writes it; empty where there is none
 */
public record InheritedFields(List<VariableElement> fields, String release) {
  public static final InheritedFields NONE = new InheritedFields(List.of(), "");

  /**
   * Those of a class. What only an abstract method could release, the subclass has no call for; it
   * is not among them.
   */
  public static InheritedFields of(OwnershipTypes types, TypeElement type) {
    TypeElement above = Supertypes.superclassOf(type);
    if (above == null || types.resources().kindOf(above) != ResourceClasses.Kind.RESOURCE) {
      return NONE;
    }
    InheritedFields inherited = of(types, above);
    List<ExecutableElement> releases =
        ElementFilter.methodsIn(above.getEnclosedElements()).stream()
            .filter(method -> types.signatures().of(method).releases())
            .filter(method -> types.signatures().of(method).receiver() == Qualifier.OWN)
            .toList();
    if (releases.isEmpty()) {
      return inherited;
    }
    return releases.stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .findFirst()
        .map(method -> inherited.and(ownedBy(types, above), method))
        .orElse(NONE);
  }

  private InheritedFields and(List<VariableElement> more, ExecutableElement method) {
    List<VariableElement> all = new ArrayList<>(more);
    all.addAll(fields);
    return new InheritedFields(List.copyOf(all), "super." + method.getSimpleName() + "()");
  }

  /** The owned fields that a class declares itself. */
  public static List<VariableElement> ownedBy(OwnershipTypes types, TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> types.written(field) == Qualifier.OWN)
        .toList();
  }
}
