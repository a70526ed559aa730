package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code @PolyOwn} stands in the signature of a method, which then says something else at
 * each call: {@code @PolyOwn Res check(@PolyOwn Res res)} is {@code @Own Res check(@Own Res res)}
 * for who gives it an owner, and {@code @Ref Res check(@Ref Res res)} for who lends it one.
 *
 * @param parameters the indices of the parameters with it
 * @param receiver whether the object is one of them
 * @param result whether it stands on the result, or in its type arguments
 */
public record Polymorphism(Set<Integer> parameters, boolean receiver, boolean result) {
  /** Of a method that says the same wherever it is called. */
  static final Polymorphism NONE = new Polymorphism(Set.of(), false, false);

  /** Of which of these a body must keep all: what holds for both holds for {@code @Mut}. */
  public static final List<Qualifier> INSTANCES = List.of(Qualifier.OWN, Qualifier.REF);

  /** Whether it stands anywhere. */
  public boolean isAny() {
    return receiver || result || !parameters.isEmpty();
  }

  /** Whether a call says what it stands for. */
  public boolean isBound() {
    return receiver || !parameters.isEmpty();
  }

  /** Whether it stands on both sides, as it must. */
  public boolean isWhole() {
    return isBound() && result;
  }

  /** The signature of a method where {@code @PolyOwn} stands for that qualifier. */
  public Signature instance(Signature declared, Qualifier qualifier) {
    if (!isWhole()) {
      return declared;
    }
    List<Signature.Parameter> instances = new ArrayList<>();
    for (int i = 0; i < declared.parameters().size(); i++) {
      Signature.Parameter each = declared.parameters().get(i);
      instances.add(parameters.contains(i) ? each.held(qualifier) : each);
    }
    return declared.adapted(
        receiver ? qualifier : declared.receiver(), instances, result(declared, qualifier));
  }

  /** What is lent comes back, whatever else the method borrows. */
  private Signature.Result result(Signature declared, Qualifier qualifier) {
    Signature.Result instance = declared.result().owned(qualifier);
    List<String> lenders = lenders(declared);
    if (qualifier == Qualifier.OWN) {
      return instance.from(
          instance.from().stream().filter(name -> !lenders.contains(name)).toList());
    }
    return instance.from().isEmpty() ? instance.from(lenders) : instance;
  }

  private List<String> lenders(Signature declared) {
    List<String> names = new ArrayList<>();
    if (receiver) {
      names.add("this");
    }
    parameters.stream().sorted().forEach(i -> names.add(declared.parameters().get(i).name()));
    return names;
  }

  /** This, or what is said later if that says anything. */
  Polymorphism or(@Nullable Polymorphism later) {
    return later == null || !later.isAny() ? this : later;
  }
}
