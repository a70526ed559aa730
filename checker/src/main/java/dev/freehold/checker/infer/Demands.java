package dev.freehold.checker.infer;

import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What is done to a value is asked of the places that it comes from. */
final class Demands {
  private final Inferred inferred;
  private final OpenPlaces places;
  private final BodyFacts facts;

  Demands(Inferred inferred, OpenPlaces places, BodyFacts facts) {
    this.inferred = inferred;
    this.places = places;
    this.facts = facts;
  }

  /**
   * The value is used up: released, or it becomes somebody else's.
   *
   * @param within where; null outside of methods
   */
  void consume(Set<ValueRoot> roots, @Nullable ExecutableElement within) {
    for (ValueRoot each : roots) {
      if (each instanceof ValueRoot.Taken taken) {
        inferred.parameter(taken.parameter(), Qualifier.OWN);
      } else if (each instanceof ValueRoot.Self self && self.method() != null) {
        facts.endThis(self.method());
        inferred.receiver(self.method(), Qualifier.OWN);
      } else if (each instanceof ValueRoot.Part part) {
        facts.end(part.field(), ofThis(part) ? within : null);
      } else if (each instanceof ValueRoot.Made made && made.by() != null) {
        places.tops(made.by()).forEach(facts::endResult);
      } else if (each instanceof ValueRoot.Lent lent) {
        places.tops(lent.by()).forEach(facts::endResult);
      }
    }
  }

  private static boolean ofThis(ValueRoot.Part part) {
    return part.whole().stream().anyMatch(ValueRoot.Self.class::isInstance);
  }

  /** The value is changed. */
  void mutate(Set<ValueRoot> roots) {
    roots.forEach(this::mutate);
  }

  private void mutate(ValueRoot root) {
    if (root instanceof ValueRoot.Taken taken) {
      inferred.parameter(taken.parameter(), Qualifier.MUT);
    } else if (root instanceof ValueRoot.Self self && self.method() != null) {
      inferred.receiver(self.method(), Qualifier.MUT);
    } else if (root instanceof ValueRoot.Part part) {
      mutate(part);
    } else if (root instanceof ValueRoot.Lent lent) {
      mutate(lent);
    }
  }

  /** What an ordinary object holds is nobody's to guard. */
  private void mutate(ValueRoot.Part part) {
    OwnershipTypes types = inferred.types();
    VariableElement field = part.field();
    if (types.resources().isTracked(field.asType())) {
      if (types.written(field) == Qualifier.REF) {
        inferred.field(field, Qualifier.MUT);
      }
      part.whole().stream().filter(this::isTracked).forEach(this::mutate);
    }
  }

  private boolean isTracked(ValueRoot whole) {
    return !(whole instanceof ValueRoot.Taken taken)
        || inferred.types().resources().isTracked(taken.parameter().asType());
  }

  /** What a library lends stays as it is; it has said of what it lends from what is asked. */
  private void mutate(ValueRoot.Lent lent) {
    Signature.Result result = inferred.types().signatures().of(lent.by()).result();
    if (result.ownership() == Qualifier.REF) {
      inferred.result(lent.by(), Qualifier.MUT);
    }
    if (result.sameAsReceiver() || inferred.resultOf(lent.by()) != null) {
      mutate(lent.lenders());
    }
  }
}
