package dev.freehold.checker.types;

import com.sun.source.util.JavacTask;
import dev.freehold.checker.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A small program that javac has analysed, and what is known of its types.
 *
 * @param snippet its trees, which know their types
 */
public record Program(Snippet snippet, OwnershipTypes types) {

  /** Classes in the package {@code p}, which may name all annotations. */
  public static Program of(String classes) {
    return tracking(null, classes);
  }

  /** The same, where names say what is not written. */
  public static Program byName(String classes) {
    return of(null, true, classes);
  }

  /**
   * The same.
   *
   * @param option what {@code -Afreehold.track} says
   */
  public static Program tracking(String option, String classes) {
    return of(option, false, classes);
  }

  private static Program of(String option, boolean byName, String classes) {
    Snippet snippet = Snippet.parsed("package p;\nimport dev.freehold.*;\n" + classes);
    JavacTask task = snippet.task();
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Tracking tracking = Tracking.of(option, task.getElements());
    Stubs none = new Stubs(task, tracking, List.of());
    return new Program(snippet, OwnershipTypes.of(task, none, tracking, byName));
  }

  /** A class of it, by its simple name. */
  public TypeElement type(String name) {
    return snippet.task().getElements().getTypeElement("p." + name);
  }

  /** The first method of that name in a class. */
  public ExecutableElement method(String type, String name) {
    return ElementFilter.methodsIn(type(type).getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What the first method of that name says. */
  public Signature signature(String type, String method) {
    return types.signatures().of(method(type, method));
  }

  Signature constructor(String type) {
    return types
        .signatures()
        .of(ElementFilter.constructorsIn(type(type).getEnclosedElements()).get(0));
  }
}
