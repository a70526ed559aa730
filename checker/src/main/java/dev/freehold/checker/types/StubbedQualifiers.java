package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Asks the stub files first: they speak for code that cannot be annotated. */
record StubbedQualifiers(Stubs stubs, Qualifiers written) implements Qualifiers {

  @Override
  public @Nullable Qualifier ofParameter(ExecutableElement method, int index) {
    StubMethod stub = stubs.method(method);
    Qualifier stubbed = stub == null ? null : stub.parameters().get(index).ownership();
    return stubbed != null ? stubbed : written.ofParameter(method, index);
  }

  @Override
  public @Nullable Qualifier ofResult(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return stub != null && stub.result() != null ? stub.result() : written.ofResult(method);
  }

  @Override
  public @Nullable Qualifier insideParameter(ExecutableElement method, int index) {
    return written.insideParameter(method, index);
  }

  @Override
  public @Nullable Qualifier insideResult(ExecutableElement method) {
    return written.insideResult(method);
  }

  @Override
  public Polymorphism polymorphism(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return written.polymorphism(method).or(stub == null ? null : stub.polymorphism());
  }

  @Override
  public @Nullable Qualifier ofReceiver(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return stub != null && stub.receiver() != null ? stub.receiver() : written.ofReceiver(method);
  }

  @Override
  public @Nullable Qualifier ofVariable(VariableElement variable) {
    return written.ofVariable(variable);
  }

  @Override
  public @Nullable Qualifier ofBound(TypeParameterElement parameter) {
    Qualifier stubbed = stubs.bound(parameter);
    return stubbed != null ? stubbed : written.ofBound(parameter);
  }

  @Override
  public String nameOf(ExecutableElement method, int index) {
    StubMethod stub = stubs.method(method);
    return stub == null ? written.nameOf(method, index) : stub.parameters().get(index).name();
  }

  @Override
  public boolean isNullable(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return (stub != null && stub.annotations().has("Nullable")) || written.isNullable(method);
  }

  @Override
  public boolean isMarked(Element element, String annotation) {
    StubAnnotations stubbed = annotations(element);
    return (stubbed != null && stubbed.has(annotation)) || written.isMarked(element, annotation);
  }

  @Override
  public @Nullable List<String> stringsOf(Element element, String annotation) {
    StubAnnotations stubbed = annotations(element);
    List<String> strings = stubbed == null ? null : stubbed.find(annotation);
    return strings != null ? strings : written.stringsOf(element, annotation);
  }

  @Override
  public boolean saysItself(TypeElement type) {
    return written.saysItself(type);
  }

  private @Nullable StubAnnotations annotations(Element element) {
    if (element instanceof TypeElement type) {
      StubClass stub = stubs.type(type);
      return stub == null ? null : stub.annotations();
    }
    if (element instanceof ExecutableElement method) {
      StubMethod stub = stubs.method(method);
      return stub == null ? null : stub.annotations();
    }
    return element.getEnclosingElement() instanceof ExecutableElement method
        ? ofParameter(method, element)
        : null;
  }

  private @Nullable StubAnnotations ofParameter(ExecutableElement method, Element parameter) {
    StubMethod stub = stubs.method(method);
    int index = method.getParameters().indexOf(parameter);
    return stub == null || index < 0 ? null : stub.parameters().get(index).annotations();
  }
}
