package dev.freehold.checker.infer;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import dev.freehold.checker.types.Signature;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** A result that comes from a parameter or the object is lent, unless callers use it up. */
final class GivenResults {
  private final Inferred inferred;
  private final OpenPlaces places;
  private final BodyFacts facts;

  GivenResults(Inferred inferred, OpenPlaces places, BodyFacts facts) {
    this.inferred = inferred;
    this.places = places;
    this.facts = facts;
  }

  /** Where it does not hang on what other methods turn out to give. */
  void concludeClear() {
    given()
        .forEach(
            (method, given) -> {
              if (given.stream().noneMatch(each -> hangsOnOther(method, each))) {
                conclude(method, given);
              }
            });
  }

  private boolean hangsOnOther(ExecutableElement method, ValueRoot root) {
    return root instanceof ValueRoot.Made made
        && made.by() != null
        && places.tops(made.by()).stream()
            .anyMatch(by -> !by.equals(method) && places.isResultOpen(by));
  }

  void conclude() {
    given().forEach(this::conclude);
  }

  private Map<ExecutableElement, Set<ValueRoot>> given() {
    Map<ExecutableElement, Set<ValueRoot>> given = new HashMap<>();
    facts
        .returned()
        .forEach(
            (method, values) ->
                places
                    .tops(method)
                    .forEach(
                        top ->
                            values.forEach(
                                given.computeIfAbsent(top, first -> new LinkedHashSet<>())
                                    ::addAll)));
    return given;
  }

  private void conclude(ExecutableElement method, Set<ValueRoot> given) {
    OwnershipTypes types = inferred.types();
    if (!places.isResultOpen(method)
        || isWhatWasTaken(method, given)
        || types.resources().kindOf(method.getReturnType()) != Kind.RESOURCE
        || given.stream().noneMatch(this::isBorrowed)) {
      return;
    }
    boolean made =
        given.stream()
            .anyMatch(each -> each instanceof ValueRoot.Made of && !isOwn(method, of, given));
    if (made || facts.isResultEnded(method)) {
      given.forEach(each -> take(method, each));
    } else {
      inferred.result(method, Qualifier.REF);
    }
  }

  /** A type variable says of itself that what is given is what was taken. */
  private static boolean isWhatWasTaken(ExecutableElement method, Set<ValueRoot> given) {
    return method.getReturnType().getKind() == TypeKind.TYPEVAR
        && given.stream().anyMatch(ValueRoot.Taken.class::isInstance);
  }

  /** What a method that hands back a parameter gets of itself is that as well. */
  private boolean isOwn(ExecutableElement method, ValueRoot.Made made, Set<ValueRoot> given) {
    return made.by() != null
        && places.tops(made.by()).contains(method)
        && given.stream().anyMatch(ValueRoot.Taken.class::isInstance);
  }

  private boolean isBorrowed(ValueRoot root) {
    if (root instanceof ValueRoot.Taken taken) {
      Signature.Parameter parameter = inferred.types().signatures().parameter(taken.parameter());
      return parameter == null || parameter.ownership() != Qualifier.OWN;
    }
    if (root instanceof ValueRoot.Self self) {
      return self.method() == null || !consumes(self.method());
    }
    if (root instanceof ValueRoot.Part part) {
      return part.whole().stream().anyMatch(this::isBorrowed) && !isReplaced(part);
    }
    return root instanceof ValueRoot.Lent;
  }

  private boolean consumes(ExecutableElement method) {
    return inferred.types().signatures().of(method).receiver() == Qualifier.OWN;
  }

  /** Another value is put into the field in the same method. */
  private boolean isReplaced(ValueRoot.Part part) {
    return part.whole().stream()
        .allMatch(
            each ->
                each instanceof ValueRoot.Self self
                    && self.method() != null
                    && facts.assigns(self.method(), part.field()));
  }

  /** What becomes the caller's must be the method's own. */
  private void take(ExecutableElement method, ValueRoot root) {
    inferred.result(method, Qualifier.OWN);
    if (root instanceof ValueRoot.Taken taken) {
      inferred.parameter(taken.parameter(), Qualifier.OWN);
    } else if (root instanceof ValueRoot.Self self && self.method() != null) {
      inferred.receiver(self.method(), Qualifier.OWN);
    } else if (root instanceof ValueRoot.Part part && isOwnedPart(part)) {
      part.whole().forEach(each -> take(method, each));
    }
  }

  private boolean isOwnedPart(ValueRoot.Part part) {
    VariableElement field = part.field();
    OwnershipTypes types = inferred.types();
    return types.written(field) == Qualifier.OWN
        && types.resources().kindOf(EnclosingClass.ofField(field)) == Kind.RESOURCE;
  }

  /** Where no body says anything, callers do: who gets an owner must end it. */
  void concludeBodyless() {
    for (ExecutableElement each : facts.called()) {
      List<ExecutableElement> tops = places.tops(each);
      for (ExecutableElement top : tops) {
        if (places.isBodyless(top)
            && inferred.types().resources().kindOf(top.getReturnType()) == Kind.RESOURCE
            && !facts.returned().containsKey(top)
            && !facts.isResultEnded(top)
            && facts.returned().keySet().stream().noneMatch(m -> places.tops(m).contains(top))) {
          inferred.result(top, Qualifier.REF);
        }
      }
    }
  }

  /** A parameter without a body behind it that is given what nobody else has, or ends. */
  void concludeHanded() {
    for (VariableElement parameter : facts.handed()) {
      if (parameter.getEnclosingElement() instanceof ExecutableElement method
          && places.tops(method).stream().allMatch(places::isBodyless)) {
        inferred.parameter(parameter, Qualifier.OWN);
      }
    }
  }
}
