package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.internal.mark.Nullable;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which annotation says, in generated code, that a result may be null: one that nullness checkers
 * know, where users have it, and else our own, which some know by its simple name. Nobody has to
 * have another library for it.
 */
final class NullMark {
  /** In pieces, or the second would be renamed with the copy of that framework in our jar. */
  private static final List<ClassName> KNOWN =
      List.of(
          ClassName.get("org.jspecify.annotations", "Nullable"),
          ClassName.get(
              String.join(".", "org", "checkerframework.checker.nullness.qual"), "Nullable"));

  private final Elements elements;

  NullMark(Elements elements) {
    this.elements = elements;
  }

  /** What code in the module of a declaration can name. */
  ClassName visibleTo(TypeElement declaration) {
    ModuleElement module = elements.getModuleOf(declaration);
    return KNOWN.stream()
        .filter(name -> elements.getTypeElement(module, name.canonicalName()) != null)
        .findFirst()
        .orElse(ClassName.get(Nullable.class));
  }
}
