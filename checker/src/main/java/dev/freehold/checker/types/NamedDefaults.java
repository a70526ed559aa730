package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What names say of a resource where nothing is written, as {@code -Afreehold.names=infer} asks.
 *
 * <p>A class file has the names of its methods and fields, and those of parameters if it was
 * compiled with {@code -parameters}. What Freehold brings or generates says all in its annotations.
 */
final class NamedDefaults {
  private static final String OURS = "dev.freehold.";

  private final ResourceClasses resources;
  private final boolean asked;

  NamedDefaults(ResourceClasses resources, boolean asked) {
    this.resources = resources;
    this.asked = asked;
  }

  /**
   * Of a parameter; null where no name says anything.
   *
   * @param family the method, then those it overrides: the nearest that says anything counts
   */
  @Nullable Qualifier ofParameter(List<ExecutableElement> family, int index) {
    for (ExecutableElement each : named(family)) {
      VariableElement parameter = each.getParameters().get(index);
      Qualifier said = NamePrefix.of(parameter.getSimpleName().toString());
      if (said != null && resources.isStrict(parameter.asType())) {
        return said;
      }
    }
    return null;
  }

  /**
   * Of a result; null where the name of the method says nothing.
   *
   * @param family the method, then those it overrides. Where one of these leaves it to a type
   *     argument what it gives, as {@code Supplier.get} does, that says it
   */
  @Nullable Qualifier ofResult(List<ExecutableElement> family) {
    ExecutableElement method = family.get(0);
    if (named(family).isEmpty()
        || !family.stream().allMatch(each -> isResource(each.getReturnType()))) {
      return null;
    }
    if (Conventions.lends(method)) {
      return Qualifier.REF;
    }
    return Conventions.gives(method) ? Qualifier.OWN : null;
  }

  /** Of a field; null where its name says nothing, and for any other variable. */
  @Nullable Qualifier ofField(VariableElement variable) {
    return asked && variable.getKind().isField() && resources.isStrict(variable.asType())
        ? NamePrefix.of(variable.getSimpleName().toString())
        : null;
  }

  private List<ExecutableElement> named(List<ExecutableElement> family) {
    return asked ? family.stream().filter(each -> !isOurs(each)).toList() : List.of();
  }

  private static boolean isOurs(ExecutableElement method) {
    TypeElement type = EnclosingClass.of(method);
    boolean ours = type.getQualifiedName().toString().startsWith(OURS);
    return (ours && OwnershipTypes.isForeign(method))
        || AnnotationNames.has(type, AnnotationNames.GENERATED);
  }

  private boolean isResource(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && resources.isStrict(type);
  }
}
