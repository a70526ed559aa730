package dev.freehold.checker.types;

import dev.freehold.processor.declaration.PoolKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Knows the elements that only the thread of their pool can release: those of a fixed pool without
 * a return ring, and of a dynamic one. What owns such an element, and not the pool too, is one as
 * well. A struct may lie in several pools: only the generated class of its elements, or the pool,
 * tells which.
 */
public final class ConfinedElements {
  private static final String POOL = "dev.freehold.pool.MemoryPool";

  private static final String SLOTS = "dev.freehold.pool.Slots";

  private final Types types;
  private final Function<VariableElement, @Nullable Qualifier> held;
  private final GeneratedPools generated;
  private final Map<TypeElement, Optional<TypeElement>> known = new HashMap<>();

  /**
   * Reads declarations.
   *
   * @param held how a field holds its value; null where nothing says it
   */
  ConfinedElements(
      Types types, Elements elements, Function<VariableElement, @Nullable Qualifier> held) {
    this.types = types;
    this.generated = new GeneratedPools(elements);
    this.held = held;
  }

  /**
   * The declaration of an element that a value of the type is, or owns; null where there is none.
   */
  public @Nullable TypeElement in(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (isPool(element)) {
      return null;
    }
    TypeElement found = in(element);
    for (TypeMirror argument : declared.getTypeArguments()) {
      found = found == null ? in(argument) : found;
    }
    return found;
  }

  /** The declaration of a confined pool, if a value of the type is one; else null. */
  public @Nullable TypeElement ofPool(@Nullable TypeMirror type) {
    TypeElement declaration =
        type instanceof DeclaredType declared && isPool((TypeElement) declared.asElement())
            ? generated.declarationOf((TypeElement) declared.asElement())
            : null;
    return declaration != null && isConfined(declaration) ? declaration : null;
  }

  /** Whether the declaration is of several pools, each of a struct, rather than of an element. */
  public static boolean isOfStructs(TypeElement declaration) {
    return declaration.getEnclosedElements().stream()
        .anyMatch(getter -> AnnotationNames.find(getter, SLOTS) != null);
  }

  /** Whether the pool may be one that others release to, by a word in its declaration. */
  public static boolean mayHaveReturnRing(TypeElement declaration) {
    return AnnotationNames.find(declaration, PoolKind.FIXED.annotationName()) != null;
  }

  private boolean isPool(TypeElement type) {
    if (type.getQualifiedName().contentEquals(POOL)) {
      return true;
    }
    return types.directSupertypes(type.asType()).stream()
        .anyMatch(each -> isPool((TypeElement) ((DeclaredType) each).asElement()));
  }

  private @Nullable TypeElement in(TypeElement type) {
    Optional<TypeElement> found = known.get(type);
    if (found == null) {
      known.put(type, Optional.empty());
      found = Optional.ofNullable(find(type));
      known.put(type, found);
    }
    return found.orElse(null);
  }

  private @Nullable TypeElement find(TypeElement type) {
    if (isConfined(type)) {
      return type;
    }
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      TypeElement found = in((TypeElement) ((DeclaredType) each).asElement());
      if (found != null) {
        return found;
      }
    }
    TypeElement declaration = generated.declarationOf(type);
    return declaration != null && isConfined(declaration) ? declaration : inOwnedFields(type);
  }

  private static boolean isConfined(TypeElement type) {
    for (PoolKind kind : PoolKind.values()) {
      AnnotationMirror pool = AnnotationNames.find(type, kind.annotationName());
      if (pool != null && kind.hasFreeList() && !kind.isShared() && !hasReturnRing(pool)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasReturnRing(AnnotationMirror pool) {
    for (var entry : pool.getElementValues().entrySet()) {
      AnnotationValue value = entry.getValue();
      if (entry.getKey().getSimpleName().contentEquals("returnRing")) {
        return Boolean.TRUE.equals(value.getValue());
      }
    }
    return false;
  }

  /** A pool that goes with its elements may be handed over with them. */
  private @Nullable TypeElement inOwnedFields(TypeElement type) {
    TypeElement found = null;
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (held.apply(field) == Qualifier.OWN) {
        if (field.asType() instanceof DeclaredType declared
            && isPool((TypeElement) declared.asElement())) {
          return null;
        }
        found = found == null ? in(field.asType()) : found;
      }
    }
    return found;
  }
}
