package dev.freehold.checker.types;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Says first what is supposed, then what there is. */
final class SupposedQualifiers implements Qualifiers {
  private final Map<Element, List<Supposition>> supposed;
  private final Qualifiers others;

  SupposedQualifiers(List<Supposition> supposed, Qualifiers others) {
    this.supposed = supposed.stream().collect(groupingBy(Supposition::declaration));
    this.others = others;
  }

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
        first(method, s -> s instanceof Supposition.Receiver r ? r.ownership() : null);
    return ownership != null ? ownership : others.ofReceiver(method);
  }

  @Override
  public @Nullable Qualifier ofVariable(VariableElement variable) {
    Qualifier ownership = of(variable);
    return ownership != null ? ownership : others.ofVariable(variable);
  }

  private @Nullable Qualifier of(Element declaration) {
    return first(declaration, s -> s instanceof Supposition.Qualified q ? q.ownership() : null);
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
    boolean lends =
        annotation.equals(AnnotationNames.VIEW)
            && first(element, s -> s instanceof Supposition.Lending ? s : null) != null;
    return lends || others.isMarked(element, annotation);
  }

  @Override
  public @Nullable List<String> stringsOf(Element element, String annotation) {
    List<String> strings =
        switch (annotation) {
          case AnnotationNames.FROM ->
              first(element, s -> s instanceof Supposition.Tied t ? t.lenders() : null);
          case AnnotationNames.MUST_RELEASE ->
              first(element, s -> s instanceof Supposition.Released r ? r.methods() : null);
          default -> null;
        };
    return strings != null ? strings : others.stringsOf(element, annotation);
  }

  @Override
  public boolean saysItself(TypeElement type) {
    boolean supposes =
        first(
                type,
                s ->
                    s instanceof Supposition.Released || s instanceof Supposition.Lending
                        ? s
                        : null)
            != null;
    return supposes || others.saysItself(type);
  }

  private <T> @Nullable T first(Element declaration, Function<Supposition, @Nullable T> answer) {
    for (Supposition each : supposed.getOrDefault(declaration, List.of())) {
      T said = answer.apply(each);
      if (said != null) {
        return said;
      }
    }
    return null;
  }
}
