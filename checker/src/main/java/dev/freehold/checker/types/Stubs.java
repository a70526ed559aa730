package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/**
 * What stub files say of code that cannot be annotated: the Checker Framework's {@code .astub}
 * format, which is Java without bodies.
 */
public final class Stubs {
  private final Map<String, StubClass> classes = new HashMap<>();

  /** Reads stub files; a later one overrides what an earlier one says of a class. */
  public static Stubs of(List<StubFile> files) {
    Stubs stubs = new Stubs();
    StubReader reader = new StubReader(stubs.classes);
    files.forEach(reader::read);
    return stubs;
  }

  @Nullable StubMethod method(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return null;
    }
    StubClass stub = classes.get(type.getQualifiedName().toString());
    return stub == null ? null : stub.methods().get(MethodKey.of(method));
  }

  @Nullable Ownership bound(TypeParameterElement parameter) {
    String name = parameter.getSimpleName().toString();
    if (parameter.getGenericElement() instanceof TypeElement type) {
      StubClass stub = classes.get(type.getQualifiedName().toString());
      return stub == null ? null : stub.bounds().get(name);
    }
    if (parameter.getGenericElement() instanceof ExecutableElement method) {
      StubMethod stub = method(method);
      return stub == null ? null : stub.bounds().get(name);
    }
    return null;
  }

  @Nullable List<String> releaseMethods(TypeElement type) {
    StubClass stub = classes.get(type.getQualifiedName().toString());
    return stub == null ? null : stub.releaseMethods();
  }
}
