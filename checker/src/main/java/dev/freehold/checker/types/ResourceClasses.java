package dev.freehold.checker.types;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Knows which types are tracked: resource classes ({@code @MustRelease}, pool declarations) and
 * views ({@code @View}, structs), and leniently those that only a stub file or {@code
 * -Afreehold.track} calls so. Every other type is an ordinary object.
 */
public final class ResourceClasses {
  /** What kind of tracked type a class is. */
  public enum Kind {
    /** An ordinary object; never tracked. */
    ORDINARY,
    /** Has one owner, who must release it. */
    RESOURCE,
    /** Is a borrow of something else. */
    VIEW
  }

  private final Qualifiers qualifiers;
  private final ClassSurvey survey;

  ResourceClasses(Types types, Qualifiers qualifiers, Tracking tracking, Bodies bodies) {
    this.qualifiers = qualifiers;
    this.survey = new ClassSurvey(types, qualifiers, tracking, bodies);
  }

  /** Whether values of that type are tracked wherever they go. */
  public boolean isTracked(TypeMirror type) {
    return kindOf(type) != Kind.ORDINARY;
  }

  /** What kind of type it is; a type variable is what its bounds are. */
  public Kind kindOf(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ERROR -> kindOf((TypeElement) ((DeclaredType) type).asElement());
      case TYPEVAR -> kindOfVariable((TypeVariable) type);
      case WILDCARD -> kindOfWildcard((WildcardType) type);
      case INTERSECTION -> kindOfAny(((IntersectionType) type).getBounds());
      default -> Kind.ORDINARY;
    };
  }

  /** What kind of class it is. */
  public Kind kindOf(TypeElement type) {
    return survey.of(type).kind();
  }

  /**
   * Whether values of that type may be tracked, though nothing in its own code says so: an option
   * or a stub file does. Code that says nothing of ownership may handle them as it likes, and what
   * it may keep is followed no further.
   */
  public boolean isLenient(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ERROR -> isLenient((TypeElement) ((DeclaredType) type).asElement());
      case TYPEVAR -> isLenientVariable((TypeVariable) type);
      case WILDCARD -> isLenientWildcard((WildcardType) type);
      case INTERSECTION ->
          isTracked(type)
              && ((IntersectionType) type).getBounds().stream().noneMatch(this::isStrict);
      default -> false;
    };
  }

  /** The same, of a class. */
  public boolean isLenient(TypeElement type) {
    return survey.of(type).lenient();
  }

  private boolean isLenientVariable(TypeVariable variable) {
    return qualifiers.ofBound((TypeParameterElement) variable.asElement()) == null
        && isLenient(variable.getUpperBound());
  }

  private boolean isLenientWildcard(WildcardType wildcard) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound != null && isLenient(bound);
  }

  /** Whether values of that type are tracked because its own code says so. */
  public boolean isStrict(TypeMirror type) {
    return isTracked(type) && !isLenient(type);
  }

  /** The names of the methods that release an instance; empty where it is not a resource class. */
  public Set<String> releaseMethods(TypeElement type) {
    return survey.of(type).releaseMethods();
  }

  /** Whether closing an instance does nothing, so that it need not be done. */
  public boolean isIdle(TypeElement type) {
    return survey.of(type).idle();
  }

  /** Whether instances can be closed, tracked or not. */
  public boolean isCloseable(TypeElement type) {
    return survey.of(type).closeable();
  }

  /** Whether the interface declares a pool element or a struct, so that its accessors are known. */
  public boolean isDeclaration(TypeElement type) {
    return survey.of(type).declaration();
  }

  private Kind kindOfVariable(TypeVariable variable) {
    if (qualifiers.ofBound((TypeParameterElement) variable.asElement()) != null) {
      return Kind.RESOURCE;
    }
    TypeMirror bound = variable.getUpperBound();
    return bound.getKind() == TypeKind.TYPEVAR ? Kind.ORDINARY : kindOf(bound);
  }

  private Kind kindOfWildcard(WildcardType wildcard) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? Kind.ORDINARY : kindOf(bound);
  }

  private Kind kindOfAny(List<? extends TypeMirror> bounds) {
    for (TypeMirror bound : bounds) {
      Kind kind = kindOf(bound);
      if (kind != Kind.ORDINARY) {
        return kind;
      }
    }
    return Kind.ORDINARY;
  }
}
