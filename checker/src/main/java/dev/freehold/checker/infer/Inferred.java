package dev.freehold.checker.infer;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What has been inferred so far. It only grows: a borrow becomes exclusive, then owned. */
final class Inferred {
  private final OpenPlaces places;
  private OwnershipTypes types;
  private final Map<Element, Qualifier> values = new LinkedHashMap<>();
  private final Map<ExecutableElement, Qualifier> receivers = new LinkedHashMap<>();
  private final Map<ExecutableElement, List<String>> lenders = new LinkedHashMap<>();
  private final Map<TypeElement, TreeSet<String>> released = new LinkedHashMap<>();
  private final Map<TypeElement, Boolean> views = new LinkedHashMap<>();
  private int changes;

  Inferred(OpenPlaces places, OwnershipTypes types) {
    this.places = places;
    this.types = types;
    places.inheritedSetters().forEach(each -> raise(receivers, each, Qualifier.MUT));
  }

  /** The types as they are with what has been inferred. */
  OwnershipTypes types() {
    return types;
  }

  /** Looks at everything with what has been inferred since. */
  void renew(OwnershipTypes written) {
    types = written.supposing(suppositions());
  }

  /** How often something was inferred that was not known. */
  int changes() {
    return changes;
  }

  void parameter(VariableElement parameter, Qualifier qualifier) {
    TypeMirror type = parameter.asType();
    if (!mayHold(type) || (qualifier == Qualifier.MUT && types.resources().isLenient(type))) {
      return;
    }
    for (VariableElement top : places.tops(parameter)) {
      Signature.Parameter says = types.signatures().parameter(top);
      Qualifier now = says == null ? null : says.ownership();
      if (places.isParameterOpen(top) && (now == null || !now.allows(qualifier))) {
        raise(values, top, qualifier);
      }
    }
  }

  /** A resource, or what one can be behind. */
  private boolean mayHold(TypeMirror type) {
    return types.resources().isTracked(type)
        || (type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && declared.getTypeArguments().isEmpty()
            && (element.getKind().isInterface()
                || element.getQualifiedName().contentEquals("java.lang.Object")));
  }

  void receiver(ExecutableElement method, Qualifier qualifier) {
    TypeElement type = EnclosingClass.of(method);
    boolean ordinary =
        types.resources().kindOf(type) == Kind.ORDINARY && !places.isBehindElements(type);
    boolean lenient = types.resources().isLenient(type);
    if (ordinary || (lenient && qualifier != Qualifier.OWN)) {
      return;
    }
    for (ExecutableElement top : places.receiverTops(method, types)) {
      Qualifier now = types.signatures().of(top).receiver();
      if (places.isReceiverOpen(top) && now != null && !now.allows(qualifier)) {
        raise(receivers, top, qualifier);
      }
    }
  }

  /** A result that is owned unless something is said; {@link Qualifier#OWN} takes that back. */
  void result(ExecutableElement method, Qualifier qualifier) {
    for (ExecutableElement top : places.tops(method)) {
      if (places.isResultOpen(top) && types.resources().isTracked(top.getReturnType())) {
        Qualifier now = values.get(top);
        if (now == null || (now != qualifier && !now.allows(qualifier))) {
          raise(values, top, qualifier);
        }
      }
    }
  }

  /** What is inferred of the result of a method, or of one that it overrides; null if nothing. */
  @Nullable Qualifier resultOf(ExecutableElement method) {
    return values.get(places.tops(method).get(0));
  }

  void field(VariableElement field, Qualifier qualifier) {
    Qualifier now = types.written(field);
    if (places.isOpen(field) && (now == null || !now.allows(qualifier))) {
      raise(values, field, qualifier);
    }
  }

  void from(ExecutableElement method, List<String> names) {
    if (!names.equals(lenders.put(method, names))) {
      changes++;
    }
  }

  void releasedBy(TypeElement type, String method) {
    if (places.isOpen(type)
        && released.computeIfAbsent(type, first -> new TreeSet<>()).add(method)) {
      changes++;
    }
  }

  void view(TypeElement type) {
    if (places.isOpen(type) && views.put(type, true) == null) {
      changes++;
    }
  }

  private <T> void raise(Map<T, Qualifier> of, T place, Qualifier qualifier) {
    Qualifier now = of.get(place);
    if (now == null || (now != qualifier && qualifier.allows(now))) {
      of.put(place, qualifier);
      changes++;
    }
  }

  /** All of it. */
  List<Supposition> suppositions() {
    List<Supposition> all = new ArrayList<>();
    released.forEach((type, by) -> all.add(new Supposition.Released(type, List.copyOf(by))));
    views.keySet().forEach(type -> all.add(new Supposition.Lending(type)));
    values.forEach(
        (place, is) -> {
          if (!(place instanceof ExecutableElement) || is != Qualifier.OWN) {
            all.add(new Supposition.Qualified(place, is));
          }
        });
    receivers.forEach((method, is) -> all.add(new Supposition.Receiver(method, is)));
    lenders.forEach((method, names) -> all.add(new Supposition.Tied(method, names)));
    return all;
  }
}
