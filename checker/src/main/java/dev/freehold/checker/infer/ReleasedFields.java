package dev.freehold.checker.infer;

import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * A field whose value its class ends is owned, and a class that owns fields is a resource, released
 * by the method that ends them all.
 */
final class ReleasedFields {
  /** How release methods are called, the likeliest first. */
  private static final List<String> NAMES =
      List.of("close", "release", "dispose", "free", "destroy", "shutdown", "stop", "cleanup");

  private final Inferred inferred;
  private final OpenPlaces places;
  private final BodyFacts facts;

  ReleasedFields(Inferred inferred, OpenPlaces places, BodyFacts facts) {
    this.inferred = inferred;
    this.places = places;
    this.facts = facts;
  }

  /** What the fields of these classes are, and what ends them. */
  void conclude(Iterable<TypeElement> classes) {
    for (VariableElement field : facts.endedFields()) {
      if (inferred.types().resources().isTracked(field.asType())) {
        inferred.field(field, Qualifier.OWN);
      }
    }
    for (TypeElement type : classes) {
      if (inferred.types().resources().kindOf(type) != Kind.ORDINARY) {
        ownedIn(type).forEach(this::takeFrom);
      }
    }
  }

  /** Which of them are resources, when all of their fields are known. */
  void concludeClasses(Iterable<TypeElement> classes) {
    for (TypeElement type : classes) {
      List<VariableElement> owned = ownedIn(type);
      if (!owned.isEmpty() && inferred.types().resources().kindOf(type) == Kind.ORDINARY) {
        releasing(type, owned).forEach(this::mark);
      }
    }
  }

  private List<VariableElement> ownedIn(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> inferred.types().written(field) == Qualifier.OWN)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  /** Who takes the value of a field away and leaves no other uses the object up. */
  private void takeFrom(VariableElement field) {
    for (ExecutableElement method : facts.ends(field)) {
      if (method.getKind() == ElementKind.METHOD && !facts.assigns(method, field)) {
        inferred.receiver(method, Qualifier.OWN);
      }
    }
  }

  private void mark(ExecutableElement release) {
    for (ExecutableElement top : places.tops(release)) {
      TypeElement type = (TypeElement) Objects.requireNonNull(top.getEnclosingElement());
      inferred.releasedBy(type, release.getSimpleName().toString());
    }
  }

  /** Those that end all; else one that ends some and has the name of one that should. */
  private List<ExecutableElement> releasing(TypeElement type, List<VariableElement> owned) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(ReleasedFields::canRelease)
            .toList();
    List<ExecutableElement> all =
        methods.stream()
            .filter(each -> owned.stream().allMatch(field -> ends(each, field, new HashSet<>())))
            .toList();
    List<ExecutableElement> some =
        methods.stream()
            .filter(each -> owned.stream().anyMatch(field -> ends(each, field, new HashSet<>())))
            .toList();
    return named(all)
        .or(() -> all.isEmpty() ? named(some) : Optional.empty())
        .map(List::of)
        .orElse(all);
  }

  private static Optional<ExecutableElement> named(List<ExecutableElement> methods) {
    return NAMES.stream()
        .flatMap(name -> methods.stream().filter(each -> each.getSimpleName().contentEquals(name)))
        .findFirst();
  }

  /** Itself, or by another method of its object. */
  private boolean ends(
      ExecutableElement method, VariableElement field, Set<ExecutableElement> asked) {
    boolean itself = facts.ends(field).contains(method) && !facts.assigns(method, field);
    return itself
        || facts.endsThis(method)
        || (asked.add(method)
            && facts.calledOnThis(method).stream().anyMatch(each -> ends(each, field, asked)));
  }

  private static boolean canRelease(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }
}
