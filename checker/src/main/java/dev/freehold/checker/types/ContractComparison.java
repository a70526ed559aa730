package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body that keeps one contract may stand behind another: an overriding method behind the
 * one it overrides, a lambda or method reference behind its interface's method.
 */
public final class ContractComparison {
  private ContractComparison() {}

  /** One thing that callers expect and the body does not do. */
  public sealed interface Mismatch {}

  /**
   * An argument is treated otherwise.
   *
   * @param index of the parameter
   * @param taken what the body makes of it
   * @param promised what callers hand in
   */
  public record Parameter(int index, @Nullable Qualifier taken, @Nullable Qualifier promised)
      implements Mismatch {}

  /**
   * A function that is handed in is treated otherwise.
   *
   * @param index of the parameter
   * @param kept what the body promises of it
   * @param promised what callers are promised
   */
  public record Function(int index, FunctionPromise kept, FunctionPromise promised)
      implements Mismatch {}

  /** The object is treated otherwise; see {@link Parameter}. */
  public record Receiver(@Nullable Qualifier taken, @Nullable Qualifier promised)
      implements Mismatch {}

  /**
   * Something else is handed back.
   *
   * @param given what the body hands out
   * @param promised what callers get
   */
  public record Result(@Nullable Qualifier given, @Nullable Qualifier promised)
      implements Mismatch {}

  /** The result borrows from what callers do not expect. */
  public record OtherLender() implements Mismatch {}

  /**
   * All in which they differ to the harm of a caller: parameters in order, the receiver, the
   * result.
   *
   * @param body what the body is written for
   * @param expected what those who call it know
   */
  public static List<Mismatch> of(Contract body, Contract expected) {
    List<Mismatch> found = new ArrayList<>();
    parameters(body, expected, found);
    if (!Substitution.takes(expected.receiver(), body.receiver())) {
      found.add(new Receiver(body.receiver(), expected.receiver()));
    }
    if (!Substitution.gives(expected.result(), body.result())) {
      found.add(new Result(body.result(), expected.result()));
    } else if (expected.result() != null && !expected.lenders().containsAll(body.lenders())) {
      found.add(new OtherLender());
    }
    return found;
  }

  private static void parameters(Contract body, Contract expected, List<Mismatch> into) {
    int count = Math.min(body.parameters().size(), expected.parameters().size());
    for (int i = 0; i < count; i++) {
      Qualifier taken = body.parameters().get(i);
      Qualifier promised = expected.parameters().get(i);
      if (!Substitution.takes(promised, taken)) {
        into.add(new Parameter(i, taken, promised));
      } else if (!body.promises().get(i).keeps(expected.promises().get(i))) {
        into.add(new Function(i, body.promises().get(i), expected.promises().get(i)));
      }
    }
  }
}
