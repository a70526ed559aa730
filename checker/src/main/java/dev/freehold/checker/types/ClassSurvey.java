package dev.freehold.checker.types;

import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds out what a class is, from what it says, what stub files say, and what it inherits. */
final class ClassSurvey {
  private final Types types;
  private final Qualifiers qualifiers;
  private final Tracking tracking;
  private final Bodies bodies;
  private final Map<TypeElement, ClassFacts> known = new HashMap<>();

  ClassSurvey(Types types, Qualifiers qualifiers, Tracking tracking, Bodies bodies) {
    this.types = types;
    this.qualifiers = qualifiers;
    this.tracking = tracking;
    this.bodies = bodies;
  }

  ClassFacts of(TypeElement type) {
    ClassFacts facts = known.get(type);
    if (facts == null) {
      facts = compute(type);
      known.put(type, facts);
    }
    return facts;
  }

  private ClassFacts compute(TypeElement type) {
    List<String> said = qualifiers.stringsOf(type, AnnotationNames.MUST_RELEASE);
    Set<String> releases = new LinkedHashSet<>(said == null ? List.of() : said);
    // What is no interface declares nothing, as the processor says.
    boolean declares = type.getKind() == ElementKind.INTERFACE;
    boolean owned = declares && AnnotationNames.declaresOwned(type);
    boolean part = declares && AnnotationNames.declaresPart(type);
    boolean view = part || qualifiers.isMarked(type, AnnotationNames.VIEW);
    boolean strict = owned || part || qualifiers.saysItself(type);
    boolean exempt = said != null && said.isEmpty();
    boolean closeable = type.getQualifiedName().contentEquals("java.lang.AutoCloseable");
    for (TypeMirror supertype : supertypesOf(type)) {
      ClassFacts inherited = of((TypeElement) ((DeclaredType) supertype).asElement());
      releases.addAll(inherited.releaseMethods());
      view |= inherited.kind() == Kind.VIEW;
      strict |= inherited.strict();
      exempt |= inherited.exempt() && said == null;
      closeable |= inherited.closeable();
    }
    boolean covered = closeable && tracking.covers(type);
    if (owned || (releases.isEmpty() && covered)) {
      releases.add("close");
    }
    boolean spared = exempt && !strict;
    boolean idle =
        covered
            && said == null
            && !strict
            && (InheritedClose.doesNothing(type) || (bodies.isIdle(type) && !ownsFields(type)));
    Kind kind = spared || idle ? Kind.ORDINARY : kind(!releases.isEmpty(), view);
    return new ClassFacts(
        kind, Set.copyOf(releases), owned || part, strict, spared, idle, closeable);
  }

  private boolean ownsFields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(each -> qualifiers.ofVariable(each) == Qualifier.OWN);
  }

  private static Kind kind(boolean released, boolean view) {
    if (released) {
      return Kind.RESOURCE;
    }
    return view ? Kind.VIEW : Kind.ORDINARY;
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
