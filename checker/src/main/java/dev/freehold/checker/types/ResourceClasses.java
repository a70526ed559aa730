package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * views ({@code @View}, structs). Every other type is an ordinary object.
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

  private record Facts(Kind kind, Set<String> releaseMethods, boolean declaration) {
    static final Facts ORDINARY = new Facts(Kind.ORDINARY, Set.of(), false);
  }

  private final Types types;
  private final Qualifiers qualifiers;
  private final Map<TypeElement, Facts> known = new HashMap<>();

  ResourceClasses(Types types, Qualifiers qualifiers) {
    this.types = types;
    this.qualifiers = qualifiers;
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
    return factsOf(type).kind();
  }

  /** The names of the methods that release an instance; empty where it is not a resource class. */
  public Set<String> releaseMethods(TypeElement type) {
    return factsOf(type).releaseMethods();
  }

  /** Whether the interface declares a pool element or a struct, so that its accessors are known. */
  public boolean isDeclaration(TypeElement type) {
    return factsOf(type).declaration();
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

  private Facts factsOf(TypeElement type) {
    Facts facts = known.get(type);
    if (facts == null) {
      facts = compute(type);
      known.put(type, facts);
    }
    return facts;
  }

  private Facts compute(TypeElement type) {
    List<String> ownReleases = qualifiers.stringsOf(type, AnnotationNames.MUST_RELEASE);
    Set<String> releases = new LinkedHashSet<>(ownReleases == null ? List.of() : ownReleases);
    boolean owned = AnnotationNames.declaresOwned(type);
    boolean part = AnnotationNames.declaresPart(type);
    boolean view = part || qualifiers.isMarked(type, AnnotationNames.VIEW);
    if (owned) {
      releases.add("close");
    }
    for (TypeMirror supertype : supertypesOf(type)) {
      Facts inherited = factsOf((TypeElement) ((DeclaredType) supertype).asElement());
      releases.addAll(inherited.releaseMethods());
      view |= inherited.kind() == Kind.VIEW;
    }
    boolean declaration = owned || part;
    if (!releases.isEmpty()) {
      return new Facts(Kind.RESOURCE, Set.copyOf(releases), declaration);
    }
    return view ? new Facts(Kind.VIEW, Set.of(), declaration) : Facts.ORDINARY;
  }

  private List<TypeMirror> supertypesOf(TypeElement type) {
    List<TypeMirror> supertypes = new ArrayList<>();
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      supertypes.add(type.getSuperclass());
    }
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED) {
        supertypes.add(types.erasure(each));
      }
    }
    return supertypes;
  }
}
