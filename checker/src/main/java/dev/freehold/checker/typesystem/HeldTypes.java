package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.mark.Bottom;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedTypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;
import org.checkerframework.javacutil.AnnotationUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/** How values of types with qualifiers are held: for what they are, and for what they carry. */
final class HeldTypes {
  private final OwnershipTypes types;
  private final Map<Qualifier, AnnotationMirror> mirrors;

  /**
   * Reads types.
   *
   * @param mirrors the annotations of the qualifiers
   */
  HeldTypes(OwnershipTypes types, Map<Qualifier, AnnotationMirror> mirrors) {
    this.types = types;
    this.mirrors = mirrors;
  }

  boolean isTracked(AnnotatedTypeMirror type) {
    return types.resources().isTracked(type.getUnderlyingType());
  }

  /** The qualifier that stands before a type; null if there is none. */
  @Nullable Qualifier before(AnnotatedTypeMirror type) {
    return type.getPrimaryAnnotations().stream()
        .map(this::qualifierOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The qualifier of what is given as a value of a type; null for ordinary objects. A type variable
   * of the body itself may stand for owners, where nothing is said before it.
   */
  @Nullable Qualifier given(AnnotatedTypeMirror type) {
    if (!isOpen(type)) {
      return qualifierOf(type.getAnnotation());
    }
    Qualifier said = before(type);
    return said == null ? Qualifier.OWN : said;
  }

  /** How an element that is put into a collection is held. */
  @Nullable Qualifier heldElement(AnnotatedTypeMirror type) {
    return isLeftToBottom(type) ? Qualifier.REF : heldGiven(type);
  }

  /**
   * The framework's inference says nothing of a generic call in another one in a diamond: {@code
   * new ArrayList<>(List.of(same(buffer)))}. What is in a collection is a borrow at least.
   */
  private boolean isLeftToBottom(AnnotatedTypeMirror type) {
    AnnotationMirror annotation = type.getAnnotation();
    return type.getKind() == TypeKind.DECLARED
        && annotation != null
        && AnnotationUtils.areSameByName(annotation, Bottom.class.getCanonicalName())
        && isTracked(type);
  }

  /** The same of what is taken: of {@code ? super @Own Buffer} the lower bound counts. */
  @Nullable Qualifier taken(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedTypeVariable variable && !isOpen(type)) {
      Qualifier lower = qualifierOf(variable.getLowerBound().getAnnotation());
      return lower == null ? qualifierOf(type.getAnnotation()) : lower;
    }
    return given(type);
  }

  /** How a value that is given is held, for itself or for what it carries. */
  @Nullable Qualifier heldGiven(AnnotatedTypeMirror type) {
    Qualifier carried = carriedBy(type);
    return carried == null ? given(type) : carried;
  }

  /** The same, of one that is taken. */
  @Nullable Qualifier heldTaken(AnnotatedTypeMirror type) {
    Qualifier carried = carriedBy(type);
    return carried == null ? taken(type) : carried;
  }

  /** How a value of a type is held for what it carries, see {@link Carriers}. */
  @Nullable Qualifier carriedBy(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return carriedBy(wildcard.getExtendsBound());
    }
    if (type instanceof AnnotatedTypeVariable variable
        && TypesUtils.isCapturedTypeVariable(type.getUnderlyingType())) {
      return carriedBy(variable.getUpperBound());
    }
    if (!(type instanceof AnnotatedDeclaredType declared)
        || types.resources().isTracked(type.getUnderlyingType())) {
      return null;
    }
    Holding holding =
        types.carriers().holding((TypeElement) declared.getUnderlyingType().asElement());
    if (!holding.holds()) {
      return null;
    }
    Qualifier strongest = null;
    for (AnnotatedTypeMirror each : declared.getTypeArguments()) {
      Qualifier carried = holding == Holding.BORROWS ? heldElement(each) : heldGiven(each);
      if (carried != null && (strongest == null || carried.allows(strongest))) {
        strongest = carried;
      }
    }
    return Carriers.of(holding, strongest);
  }

  /** Whether a type argument, or one of its arguments, is an owner. */
  boolean mentionsOwner(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return mentionsOwner(wildcard.getExtendsBound());
    }
    return type instanceof AnnotatedDeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(each -> given(each) == Qualifier.OWN || mentionsOwner(each));
  }

  /** Whether something is known of what the type does with values of its arguments. */
  boolean takesArguments(AnnotatedDeclaredType type) {
    TypeElement element = (TypeElement) type.getUnderlyingType().asElement();
    return types.carriers().holding(element) != Holding.NOTHING;
  }

  /** Whether it is a collection, or goes through one, and does not say that it borrows. */
  boolean isUnsaidCollection(AnnotatedTypeMirror type) {
    if (!(type instanceof AnnotatedDeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.getUnderlyingType().asElement();
    boolean collection =
        Carriers.holdsMany(element) || types.carriers().holding(element) == Holding.BORROWS;
    return collection
        && declared.getTypeArguments().stream()
            .anyMatch(each -> isTracked(each) && given(each) == null);
  }

  private boolean isOpen(AnnotatedTypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && !TypesUtils.isCapturedTypeVariable(type.getUnderlyingType())
        && types.resources().isTracked(type.getUnderlyingType());
  }

  private @Nullable Qualifier qualifierOf(@Nullable AnnotationMirror mirror) {
    if (mirror != null) {
      for (Map.Entry<Qualifier, AnnotationMirror> each : mirrors.entrySet()) {
        if (AnnotationUtils.areSame(each.getValue(), mirror)) {
          return each.getKey();
        }
      }
    }
    return null;
  }
}
