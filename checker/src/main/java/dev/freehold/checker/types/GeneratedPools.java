package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows what the processor calls a pool, and finds the declaration that one was generated for. */
public final class GeneratedPools {
  private static final String SUFFIX = "Pool";

  private final Elements elements;

  GeneratedPools(Elements elements) {
    this.elements = elements;
  }

  /** The simple name of the pool of a declaration, which is in the same package. */
  public static String nameFor(TypeElement declaration) {
    return declaration.getSimpleName() + SUFFIX;
  }

  /**
   * The declaration in the same package, on its own or in another class, whose pool the class is or
   * lies in; null for a class that the processor has not written.
   */
  @Nullable TypeElement declarationOf(TypeElement type) {
    TypeElement pool = type;
    while (pool.getEnclosingElement() instanceof TypeElement around) {
      pool = around;
    }
    String name = pool.getSimpleName().toString();
    return OwnershipTypes.isGenerated(pool) && name.endsWith(SUFFIX)
        ? named(
            name.substring(0, name.length() - SUFFIX.length()),
            elements.getPackageOf(pool).getEnclosedElements())
        : null;
  }

  private static @Nullable TypeElement named(String name, List<? extends Element> among) {
    for (TypeElement each : ElementFilter.typesIn(among)) {
      TypeElement found =
          each.getSimpleName().contentEquals(name) && AnnotationNames.declaresOwned(each)
              ? each
              : named(name, each.getEnclosedElements());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
