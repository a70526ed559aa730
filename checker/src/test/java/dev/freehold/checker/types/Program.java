package dev.freehold.checker.types;

import com.sun.source.util.JavacTask;
import dev.freehold.checker.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A small program that javac has analysed, and what is known of its types. */
record Program(JavacTask task, OwnershipTypes types) {

  /** Classes in the package {@code p}, which may name all annotations. */
  static Program of(String classes) {
    Snippet snippet = Snippet.parsed("package p;\nimport dev.freehold.*;\n" + classes);
    JavacTask task = snippet.task();
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Stubs none = new Stubs(task, Tracking.NONE, List.of());
    return new Program(task, OwnershipTypes.of(task, none, Tracking.NONE));
  }

  TypeElement type(String name) {
    return task.getElements().getTypeElement("p." + name);
  }

  /** The first method of that name in a class. */
  ExecutableElement method(String type, String name) {
    return ElementFilter.methodsIn(type(type).getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  Signature signature(String type, String method) {
    return types.signatures().of(method(type, method));
  }

  Signature constructor(String type) {
    return types
        .signatures()
        .of(ElementFilter.constructorsIn(type(type).getEnclosedElements()).get(0));
  }
}
