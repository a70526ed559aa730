package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows what pool declarations say of the elements, as it stands in the generated classes. */
public final class Declarations {
  private static final Set<String> ALLOCATIONS = Set.of("alloc", "tryAlloc");
  private static final String PRODUCT = "dev.freehold.";
  private static final String ELEMENT = ".Element";

  private final Map<TypeElement, Set<String>> unwritten = new HashMap<>();

  private final List<Supposition> supposed;
  private final Elements elements;
  private final ResourceClasses resources;

  Declarations(Elements elements, ResourceClasses resources, List<Supposition> supposed) {
    this.supposed = supposed;
    this.elements = elements;
    this.resources = resources;
  }

  /**
   * The fields that hold nothing in particular in what the method gives, by their names; empty
   * where it does not allocate.
   *
   * @param given the type of what it gives: the generated class or, where the pool is known as a
   *     {@code Frame<Cell>}, the declaration
   */
  public Set<String> unwritten(ExecutableElement method, TypeMirror given) {
    return isNamedAllocation(method)
            && given instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? unwritten.computeIfAbsent(element, this::readUnwritten)
        : Set.of();
  }

  /** Whether a method of a pool, region or frame takes a free slot. */
  public boolean allocates(ExecutableElement method) {
    return isNamedAllocation(method) && isOfPools(method);
  }

  private static boolean isNamedAllocation(ExecutableElement method) {
    return ALLOCATIONS.contains(method.getSimpleName().toString());
  }

  private Set<String> readUnwritten(TypeElement element) {
    TypeElement generated = resources.isDeclaration(element) ? generatedFor(element) : element;
    return generated == null || isOfZeros(generated) ? Set.of() : namesOn(generated);
  }

  private boolean isOfZeros(TypeElement generated) {
    return supposed.stream()
        .anyMatch(
            each ->
                each instanceof Supposition.PoolOfZeros zeroed
                    && generated.equals(generatedFor(zeroed.declaration())));
  }

  /** The class of a declaration's elements; null for a struct, which may be in several pools. */
  private @Nullable TypeElement generatedFor(TypeElement declaration) {
    CharSequence packageName = elements.getPackageOf(declaration).getQualifiedName();
    String name = GeneratedPools.nameFor(declaration) + ELEMENT;
    return elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name);
  }

  private static Set<String> namesOn(TypeElement element) {
    Set<String> names = new LinkedHashSet<>();
    AnnotationMirror mirror = AnnotationNames.find(element, AnnotationNames.UNWRITTEN);
    if (mirror != null) {
      for (AnnotationValue value : mirror.getElementValues().values()) {
        names.addAll(AnnotationValues.strings(value));
      }
    }
    return names;
  }

  /** The declaration whose one pool the method gives; null for any other method. */
  public @Nullable TypeElement ambient(ExecutableElement method) {
    AnnotationMirror mirror = AnnotationNames.find(method, AnnotationNames.AMBIENT);
    if (mirror != null) {
      for (AnnotationValue value : mirror.getElementValues().values()) {
        if (value.getValue() instanceof DeclaredType type) {
          return (TypeElement) type.asElement();
        }
      }
    }
    return null;
  }

  /** Whether the accessor is one of a union: it gives the variant that is there, or chooses one. */
  public static boolean holdsVariant(ExecutableElement accessor) {
    TypeMirror given = accessor.getReturnType();
    TypeMirror declared = given instanceof TypeVariable variable ? variable.getUpperBound() : given;
    return declared instanceof DeclaredType type
        && type.asElement().getModifiers().contains(Modifier.SEALED);
  }

  /**
   * Whether the method may read or write the fields of what it is lent: any but a pool's, unless
   * that copies or shows an element's memory.
   */
  public boolean looksInto(ExecutableElement method) {
    return AnnotationNames.has(method, AnnotationNames.COPIES) || !isOfPools(method);
  }

  /**
   * Whether the method belongs to a pool, or to something else that comes with the product and only
   * holds its elements; a view of a text or array does look into it.
   */
  public boolean isOfPools(ExecutableElement method) {
    TypeElement type = EnclosingClass.of(method);
    boolean ours =
        type.getQualifiedName().toString().startsWith(PRODUCT) || OwnershipTypes.isGenerated(type);
    return ours && resources.kindOf(type) != ResourceClasses.Kind.VIEW;
  }
}
