package dev.freehold.checker.rules;

import dev.freehold.checker.fix.ChangeSignature;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Receiver;
import dev.freehold.checker.types.ContractComparison.Result;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * Has two methods, of which one stands for the other, say the same of a part in which they differ.
 */
final class SameInBoth {
  private SameInBoth() {}

  /** Either of them changes. */
  static List<Remedy> of(ExecutableElement body, ExecutableElement expected, Mismatch mismatch) {
    if (mismatch instanceof Parameter each) {
      return List.of(
          new ChangeSignature(expected, each.index(), each.taken()),
          new ChangeSignature(body, each.index(), each.promised()));
    }
    if (mismatch instanceof Receiver each) {
      return List.of(
          new ChangeSignature(expected, ChangeSignature.RECEIVER, each.taken()),
          new ChangeSignature(body, ChangeSignature.RECEIVER, each.promised()));
    }
    return mismatch instanceof Result each
        ? List.of(
            new ChangeSignature(expected, ChangeSignature.RESULT, each.given()),
            new ChangeSignature(body, ChangeSignature.RESULT, each.promised()))
        : List.of();
  }
}
