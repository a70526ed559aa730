package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which types are pools and which may own elements of one. What a pool lends by a handle may be any
 * of its elements, whoever owns that.
 */
public final class PoolContents {
  /** What lends elements by their handles. */
  private static final Set<String> LENDERS =
      Set.of(
          "dev.freehold.pool.Pool",
          "dev.freehold.pool.Region",
          "dev.freehold.pool.RegionPart",
          "dev.freehold.pool.Frame");

  private static final String CONTAINERS = "dev.freehold.memory";

  private final Types types;
  private final Function<VariableElement, @Nullable Qualifier> held;
  private final Map<TypeElement, Set<TypeElement>> pools = new HashMap<>();
  private final Map<TypeElement, Optional<TypeElement>> elementsOfPools = new HashMap<>();
  private final Map<String, Set<TypeElement>> owned = new HashMap<>();

  /**
   * Reads declarations.
   *
   * @param held how a field holds its value; null where nothing says it
   */
  PoolContents(Types types, Function<VariableElement, @Nullable Qualifier> held) {
    this.types = types;
    this.held = held;
  }

  /**
   * The declaration of the elements of a pool, region or frame; null for what is none, or one of
   * any elements.
   */
  public @Nullable TypeElement elementsOf(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (!element.getTypeParameters().isEmpty()) {
      return findElements(declared);
    }
    Optional<TypeElement> known = elementsOfPools.get(element);
    if (known == null) {
      known = Optional.ofNullable(findElements(declared));
      elementsOfPools.put(element, known);
    }
    return known.orElse(null);
  }

  private @Nullable TypeElement findElements(DeclaredType declared) {
    TypeElement type = (TypeElement) declared.asElement();
    if (LENDERS.contains(type.getQualifiedName().toString())) {
      return declared.getTypeArguments().isEmpty()
          ? null
          : elementOf(declared.getTypeArguments().get(0));
    }
    for (TypeMirror supertype : types.directSupertypes(declared)) {
      TypeElement elements = elementsOf(supertype);
      if (elements != null) {
        return elements;
      }
    }
    return null;
  }

  /** The declarations of the pools that a value of that type is, or reaches by its fields. */
  public Set<TypeElement> poolsIn(@Nullable TypeMirror type) {
    TypeElement elements = elementsOf(type);
    if (elements != null) {
      return Set.of(elements);
    }
    TypeElement element = elementOf(type);
    if (element == null) {
      return Set.of();
    }
    Set<TypeElement> known = pools.get(element);
    if (known == null) {
      pools.put(element, Set.of());
      known = new HashSet<>();
      for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
        if (held.apply(field) != null) {
          known.addAll(poolsIn(field.asType()));
        }
      }
      pools.put(element, known);
    }
    return known;
  }

  /** Whether a value of that type may be an element, or a part of one, of that declaration. */
  public boolean mayBe(@Nullable TypeMirror type, TypeElement declaration) {
    TypeElement element = elementOf(type);
    return element != null
        && !element.getQualifiedName().contentEquals("java.lang.Object")
        && (Supertypes.include(types, element, declaration)
            || Supertypes.include(types, declaration, element));
  }

  /** Whether a value of that type may own elements of that declaration, and so release them. */
  public boolean mayOwn(@Nullable TypeMirror type, TypeElement declaration) {
    return ownedBy(type).stream().anyMatch(each -> mayBe(each.asType(), declaration));
  }

  private Set<TypeElement> ownedBy(@Nullable TypeMirror type) {
    TypeElement element = elementOf(type);
    if (element == null || type == null) {
      return Set.of();
    }
    String key = type.toString();
    Set<TypeElement> known = owned.get(key);
    if (known == null) {
      owned.put(key, Set.of());
      known = new HashSet<>();
      addOwned((DeclaredType) type, element, known);
      owned.put(key, known);
    }
    return known;
  }

  private void addOwned(DeclaredType type, TypeElement element, Set<TypeElement> into) {
    if (isContainer(element)) {
      type.getTypeArguments().forEach(argument -> add(argument, into));
      return;
    }
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (held.apply(field) == Qualifier.OWN) {
        add(field.asType(), into);
      }
    }
  }

  private void add(TypeMirror type, Set<TypeElement> into) {
    TypeElement element = elementOf(type);
    if (element != null) {
      into.add(element);
      into.addAll(ownedBy(type));
    }
  }

  /** The type of the part to which fields of those names lead; null where that is not known. */
  public @Nullable TypeMirror partOf(@Nullable TypeMirror type, List<String> fields) {
    TypeMirror part = type;
    for (String name : fields) {
      TypeElement element = elementOf(part);
      part =
          element == null
              ? null
              : ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                  .filter(field -> field.getSimpleName().contentEquals(name))
                  .map(VariableElement::asType)
                  .findFirst()
                  .orElse(null);
    }
    return part;
  }

  /** Whether it is one of the containers that come with the product. */
  public static boolean isContainer(TypeElement type) {
    return type.getQualifiedName().toString().startsWith(CONTAINERS);
  }

  private static @Nullable TypeElement elementOf(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }
}
