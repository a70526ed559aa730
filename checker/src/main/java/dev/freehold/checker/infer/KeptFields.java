package dev.freehold.checker.infer;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What fields are whose value their class does not end: owned where it was made, else borrowed. */
final class KeptFields {
  private final Inferred inferred;
  private final OpenPlaces places;
  private final BodyFacts facts;

  KeptFields(Inferred inferred, OpenPlaces places, BodyFacts facts) {
    this.inferred = inferred;
    this.places = places;
    this.facts = facts;
  }

  /** Those that are given what was made for them. */
  void concludeOwned() {
    for (VariableElement field : facts.assignedFields()) {
      boolean made = facts.valuesOf(field).stream().anyMatch(ValueRoot.Made.class::isInstance);
      if (isUnsaid(field) && made) {
        inferred.field(field, Qualifier.OWN);
      }
    }
  }

  /** All others: an object with such a field is a borrow itself, unless it is a resource. */
  void concludeBorrowed() {
    OwnershipTypes types = inferred.types();
    for (VariableElement field : facts.assignedFields()) {
      Set<ValueRoot> given = facts.valuesOf(field);
      if (isUnsaid(field) && !given.isEmpty()) {
        TypeElement type = EnclosingClass.ofField(field);
        boolean resource = types.resources().kindOf(type) == Kind.RESOURCE;
        inferred.field(field, resource ? Qualifier.OWN : Qualifier.REF);
        if (types.resources().kindOf(type) == Kind.ORDINARY) {
          inferred.view(type);
        }
      }
    }
  }

  private boolean isUnsaid(VariableElement field) {
    OwnershipTypes types = inferred.types();
    return types.resources().isStrict(field.asType())
        && types.written(field) == null
        && places.isOpen(field);
  }
}
