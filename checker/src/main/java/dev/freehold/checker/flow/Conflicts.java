package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds values that one call borrows twice, at least once exclusively. */
final class Conflicts {
  private record Loan(Operand operand, boolean exclusive) {}

  private Conflicts() {}

  static void check(Flow flow, CallFlow.Call call) {
    List<Loan> loans = loansOf(call);
    for (int later = 1; later < loans.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        check(flow, loans.get(earlier), loans.get(later));
      }
    }
  }

  /** The receiver's loan begins last. */
  private static List<Loan> loansOf(CallFlow.Call call) {
    List<Loan> loans = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      Ownership ownership = parameter == null ? null : parameter.ownership();
      if (ownership == Ownership.MUT || ownership == Ownership.REF) {
        loans.add(new Loan(call.arguments().get(i), ownership == Ownership.MUT));
      }
    }
    Ownership receiver = call.signature().receiver();
    if (call.receiver() != null && receiver != null && receiver != Ownership.OWN) {
      loans.add(new Loan(call.receiver(), receiver == Ownership.MUT));
    }
    return loans;
  }

  private static void check(Flow flow, Loan earlier, Loan later) {
    boolean exclusive = earlier.exclusive() || later.exclusive();
    if (!exclusive || !overlap(flow, earlier.operand(), later.operand())) {
      return;
    }
    Tree at = later.operand().tree();
    flow.events.add(
        new FlowEvent.Conflict(
            at,
            later.operand().text(),
            earlier.operand().tree(),
            earlier.exclusive() && later.exclusive()));
  }

  /** Two parts of one value, each reached by a call of its own, are taken to be different parts. */
  private static boolean overlap(Flow flow, Operand first, Operand second) {
    boolean parts =
        first.name() instanceof Name.Temporary && second.name() instanceof Name.Temporary;
    return !parts
        && !Collections.disjoint(
            flow.names.current(first).liveTokens(), flow.names.current(second).liveTokens());
  }
}
