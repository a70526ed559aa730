package dev.freehold.checker.types;

import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Says first what is supposed, then what there is. */
record SupposedQualifiers(List<Supposition> supposed, Qualifiers others) implements Qualifiers {

  @Override
  public @Nullable Qualifier ofParameter(ExecutableElement method, int index) {
    Qualifier ownership = of(method.getParameters().get(index));
    return ownership != null ? ownership : others.ofParameter(method, index);
  }

  @Override
  public @Nullable Qualifier ofResult(ExecutableElement method) {
    Qualifier ownership = of(method);
    return ownership != null ? ownership : others.ofResult(method);
  }

  @Override
  public @Nullable Qualifier insideParameter(ExecutableElement method, int index) {
    return others.insideParameter(method, index);
  }

  @Override
  public @Nullable Qualifier insideResult(ExecutableElement method) {
    return others.insideResult(method);
  }

  @Override
  public Polymorphism polymorphism(ExecutableElement method) {
    return others.polymorphism(method);
  }

  @Override
  public @Nullable Qualifier ofReceiver(ExecutableElement method) {
    Qualifier ownership =
        first(
            s ->
                s instanceof Supposition.Receiver r && r.declaration().equals(method)
                    ? r.ownership()
                    : null);
    return ownership != null ? ownership : others.ofReceiver(method);
  }

  @Override
  public @Nullable Qualifier ofVariable(VariableElement variable) {
    Qualifier ownership = of(variable);
    return ownership != null ? ownership : others.ofVariable(variable);
  }

  private @Nullable Qualifier of(Element declaration) {
    return first(
        s ->
            s instanceof Supposition.Qualified q && q.declaration().equals(declaration)
                ? q.ownership()
                : null);
  }

  @Override
  public @Nullable Qualifier ofBound(TypeParameterElement parameter) {
    return others.ofBound(parameter);
  }

  @Override
  public String nameOf(ExecutableElement method, int index) {
    return others.nameOf(method, index);
  }

  @Override
  public boolean isNullable(ExecutableElement method) {
    return others.isNullable(method);
  }

  @Override
  public boolean isMarked(Element element, String annotation) {
    return others.isMarked(element, annotation);
  }

  @Override
  public @Nullable List<String> stringsOf(Element element, String annotation) {
    List<String> lenders =
        annotation.equals(AnnotationNames.FROM)
            ? first(
                s ->
                    s instanceof Supposition.Tied t && t.declaration().equals(element)
                        ? t.lenders()
                        : null)
            : null;
    return lenders != null ? lenders : others.stringsOf(element, annotation);
  }

  private <T> @Nullable T first(Function<Supposition, @Nullable T> answer) {
    for (Supposition each : supposed) {
      T said = answer.apply(each);
      if (said != null) {
        return said;
      }
    }
    return null;
  }
}
