package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds between those who call a method and the body that runs, whatever the names of its
 * parameters: what a {@link Signature} says, in a form in which two of them can be compared.
 *
 * @param receiver what becomes of the object it is called on; null where there is none
 * @param parameters what becomes of each argument; null where nothing is said
 * @param promises what is promised of each argument that is a function
 * @param result what callers get; null where nothing is said
 * @param lenders what the result may borrow from
 */
public record Contract(
    @Nullable Qualifier receiver,
    List<@Nullable Qualifier> parameters,
    List<FunctionPromise> promises,
    @Nullable Qualifier result,
    Set<Lender> lenders) {

  /**
   * A place that a result may borrow from.
   *
   * @param parameter its index; -1 for the receiver, and for a name that no parameter has
   * @param name {@code "this"}, or the name that no parameter has; else empty
   */
  public record Lender(int parameter, String name) {
    static final Lender THIS = new Lender(-1, "this");

    static Lender of(String name, Signature signature) {
      for (int i = 0; i < signature.parameters().size(); i++) {
        if (signature.parameters().get(i).name().equals(name)) {
          return new Lender(i, "");
        }
      }
      return new Lender(-1, name);
    }

    /** The same where the receiver is the first parameter. */
    Lender behindReceiver() {
      boolean named = parameter < 0 && !equals(THIS);
      return named ? this : new Lender(parameter + 1, "");
    }
  }

  /**
   * Of a signature.
   *
   * @param lenders the names of what its result may borrow from
   */
  static Contract of(Signature signature, Set<String> lenders) {
    List<@Nullable Qualifier> parameters = new ArrayList<>();
    signature.parameters().forEach(parameter -> parameters.add(parameter.ownership()));
    Set<Lender> places = new LinkedHashSet<>();
    lenders.forEach(name -> places.add(Lender.of(name, signature)));
    return new Contract(
        signature.receiver(),
        parameters,
        signature.parameters().stream().map(FunctionPromise::of).toList(),
        signature.result().ownership(),
        places);
  }

  /** The same for who hands in the receiver as the first argument, as {@code Res::close} does. */
  public Contract receiverFirst() {
    List<@Nullable Qualifier> all = new ArrayList<>();
    all.add(receiver);
    all.addAll(parameters);
    List<FunctionPromise> promised = new ArrayList<>(List.of(FunctionPromise.NONE));
    promised.addAll(promises);
    Set<Lender> moved = new LinkedHashSet<>();
    lenders.forEach(lender -> moved.add(lender.behindReceiver()));
    return new Contract(null, all, promised, result, moved);
  }

  /**
   * The same for a lambda that says more of its parameters.
   *
   * @param written what stands before each; null where it takes what is promised
   */
  public Contract taking(List<@Nullable Qualifier> written) {
    List<@Nullable Qualifier> taken = new ArrayList<>(parameters);
    for (int i = 0; i < written.size() && i < taken.size(); i++) {
      if (written.get(i) != null) {
        taken.set(i, written.get(i));
      }
    }
    return new Contract(receiver, taken, promises, result, lenders);
  }

  /** The same where the result may borrow from the object, too. */
  Contract borrowingFromReceiver() {
    Set<Lender> more = new LinkedHashSet<>(lenders);
    more.add(Lender.THIS);
    return new Contract(receiver, parameters, promises, result, more);
  }

  /** The same where nothing is promised of functions, but for the threads that they may run on. */
  Contract withoutPromises() {
    return with(promises.stream().map(FunctionPromise::warning).toList());
  }

  /** The same where each function may run on another thread. */
  Contract onAnyThread() {
    return with(promises.stream().map(FunctionPromise::onAnyThread).toList());
  }

  private Contract with(List<FunctionPromise> promised) {
    return new Contract(receiver, parameters, promised, result, lenders);
  }
}
