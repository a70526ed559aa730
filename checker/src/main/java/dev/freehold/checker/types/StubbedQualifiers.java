package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Asks the stub files first: they speak for code that cannot be annotated. */
record StubbedQualifiers(Stubs stubs, Qualifiers written) implements Qualifiers {

  @Override
  public @Nullable Ownership ofParameter(ExecutableElement method, int index) {
    StubMethod stub = stubs.method(method);
    Ownership stubbed = stub == null ? null : stub.parameters().get(index);
    return stubbed != null ? stubbed : written.ofParameter(method, index);
  }

  @Override
  public @Nullable Ownership ofResult(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return stub != null && stub.result() != null ? stub.result() : written.ofResult(method);
  }

  @Override
  public @Nullable Ownership ofReceiver(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return stub != null && stub.receiver() != null ? stub.receiver() : written.ofReceiver(method);
  }

  @Override
  public @Nullable Ownership ofVariable(VariableElement variable) {
    return written.ofVariable(variable);
  }

  @Override
  public @Nullable Ownership ofBound(TypeParameterElement parameter) {
    Ownership stubbed = stubs.bound(parameter);
    return stubbed != null ? stubbed : written.ofBound(parameter);
  }

  @Override
  public boolean isNullable(ExecutableElement method) {
    StubMethod stub = stubs.method(method);
    return (stub != null && stub.nullable()) || written.isNullable(method);
  }

  @Override
  public boolean isSync(TypeElement type) {
    return written.isSync(type);
  }

  @Override
  public @Nullable List<String> releaseMethods(TypeElement type) {
    List<String> stubbed = stubs.releaseMethods(type);
    return stubbed != null ? stubbed : written.releaseMethods(type);
  }
}
