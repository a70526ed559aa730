package dev.freehold.checker.types;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What stub files say of code that cannot be annotated: the Checker Framework's {@code .astub}
 * format, which is Java without bodies.
 *
 * <p>Those that come with the product are read package by package, when somebody asks for a class
 * of it; the user's are read at once, so that every mistake in them is told.
 */
public final class Stubs {
  private final Elements elements;
  private final StubParser parser;
  private final BuiltInStubs builtIn;
  private final Map<String, StubClass> ofUser = new HashMap<>();
  private final Map<String, Map<String, StubClass>> packages = new HashMap<>();
  private final Map<TypeElement, Optional<StubClass>> known = new HashMap<>();

  /**
   * Reads the user's stub files; of two that speak of a method, the later one counts.
   *
   * @throws StubException if one of them has a mistake, after it has been reported
   */
  public Stubs(JavacTask task, Tracking tracking, List<StubFile> ofUser) {
    this.elements = task.getElements();
    this.parser = new StubParser(task);
    this.builtIn = new BuiltInStubs(parser, elements, tracking);
    StubCheck check = new StubCheck(elements, parser);
    for (StubFile file : ofUser) {
      add(check.checked(file), this.ofUser);
    }
    check.refuseMistakes();
  }

  static void add(Map<String, StubClass> more, Map<String, StubClass> into) {
    more.forEach((name, type) -> into.merge(name, type, StubClass::with));
  }

  @Nullable StubClass type(TypeElement type) {
    return known.computeIfAbsent(type, this::find).orElse(null);
  }

  private Optional<StubClass> find(TypeElement type) {
    String name = elements.getPackageOf(type).getQualifiedName().toString();
    Map<String, StubClass> classes = packages.get(name);
    if (classes == null) {
      classes = builtIn.of(name);
      packages.put(name, classes);
    }
    String qualified = type.getQualifiedName().toString();
    StubClass own = spoken(type, classes.get(qualified));
    StubClass users = ofUser.get(qualified);
    return Optional.ofNullable(
        own == null || users == null ? (own == null ? users : own) : own.with(users));
  }

  /** Where a library is compiled itself, its methods speak for themselves. */
  private static @Nullable StubClass spoken(TypeElement type, @Nullable StubClass said) {
    boolean compiled =
        said != null
            && type instanceof ClassSymbol symbol
            && Origin.isSource(symbol.outermostClass());
    return said != null && compiled ? new StubClass(said.annotations(), Map.of(), Map.of()) : said;
  }

  @Nullable StubMethod method(ExecutableElement method) {
    StubClass stub = method.getEnclosingElement() instanceof TypeElement type ? type(type) : null;
    return stub == null ? null : stub.methods().get(MethodKey.of(method));
  }

  @Nullable Qualifier bound(TypeParameterElement parameter) {
    String name = parameter.getSimpleName().toString();
    Element generic = parameter.getGenericElement();
    if (generic instanceof TypeElement type) {
      StubClass stub = type(type);
      return stub == null ? null : stub.bounds().get(name);
    }
    if (generic instanceof ExecutableElement method) {
      StubMethod stub = method(method);
      return stub == null ? null : stub.bounds().get(name);
    }
    return null;
  }
}
