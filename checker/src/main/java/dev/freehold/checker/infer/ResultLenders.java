package dev.freehold.checker.infer;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Says with {@code @From} what a borrowed result is a part of, where that is not what is meant. */
final class ResultLenders {
  private final Inferred inferred;
  private final OpenPlaces places;
  private final BodyFacts facts;

  ResultLenders(Inferred inferred, OpenPlaces places, BodyFacts facts) {
    this.inferred = inferred;
    this.places = places;
    this.facts = facts;
  }

  void conclude() {
    facts
        .returned()
        .forEach((method, given) -> places.tops(method).forEach(top -> tie(top, given)));
  }

  private void tie(ExecutableElement method, List<Set<ValueRoot>> given) {
    OwnershipTypes types = inferred.types();
    Qualifier result = types.signatures().of(method).result().ownership();
    if ((result != Qualifier.REF && result != Qualifier.MUT)
        || !places.isResultOpen(method)
        || !OwnershipTypes.lendersWritten(method).isEmpty()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    given.forEach(values -> values.forEach(each -> addName(each, method, names)));
    Set<String> meant = types.signatures().lenders(method);
    if (!names.isEmpty()
        && (!meant.containsAll(names) || meant.size() > names.size() || meant.size() > 1)) {
      inferred.from(method, sorted(names, method));
    }
  }

  /** In the order in which they are declared. */
  private static List<String> sorted(Set<String> names, ExecutableElement method) {
    List<String> all = new ArrayList<>();
    if (names.contains("this")) {
      all.add("this");
    }
    method.getParameters().stream()
        .map(each -> each.getSimpleName().toString())
        .filter(names::contains)
        .forEach(all::add);
    return all;
  }

  private void addName(ValueRoot root, ExecutableElement method, Set<String> into) {
    if (root instanceof ValueRoot.Taken taken) {
      String name = nameIn(method, taken);
      if (name != null) {
        into.add(name);
      }
    } else if (root instanceof ValueRoot.Self self && self.method() != null) {
      if (inferred.types().resources().kindOf(EnclosingClass.of(method)) != Kind.ORDINARY) {
        into.add("this");
      }
    } else if (root instanceof ValueRoot.Part part) {
      part.whole().forEach(each -> addName(each, method, into));
    } else if (root instanceof ValueRoot.Lent lent) {
      lent.lenders().forEach(each -> addName(each, method, into));
    }
  }

  /** What the parameter is called there, whose overrider it may be one of; null for any other. */
  private @Nullable String nameIn(ExecutableElement method, ValueRoot.Taken taken) {
    int index = MethodParameter.indexOf(taken.parameter());
    boolean same =
        taken.parameter().getEnclosingElement() instanceof ExecutableElement of
            && places.tops(of).contains(method);
    return same && index >= 0 ? method.getParameters().get(index).getSimpleName().toString() : null;
  }
}
