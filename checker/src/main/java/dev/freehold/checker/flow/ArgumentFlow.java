package dev.freehold.checker.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.freehold.checker.flow.Binding.Status;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What a call does with its arguments: each is lent for the call, or handed over at the call. */
final class ArgumentFlow {
  private final Flow flow;

  ArgumentFlow(Flow flow) {
    this.flow = flow;
  }

  /** Evaluates the arguments in order. */
  List<Operand> evaluate(List<? extends ExpressionTree> trees, Signature signature) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      operands.add(evaluate(trees.get(i), signature.parameterFor(i), signature.releases()));
    }
    return operands;
  }

  private Operand evaluate(
      ExpressionTree tree,
      Signature.@org.jspecify.annotations.Nullable Parameter parameter,
      boolean releases) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    boolean stays = parameter != null && parameter.nonEscaping();
    if (bare instanceof LambdaExpressionTree lambda) {
      flow.captures.lambda(lambda, stays);
      return Operand.untracked(tree);
    }
    if (bare instanceof MemberReferenceTree reference) {
      flow.captures.reference(reference, stays);
      return Operand.untracked(tree);
    }
    boolean taken = parameter != null && parameter.ownership() == Ownership.OWN;
    Demand demand = taken ? (releases ? Demand.RELEASE : Demand.MOVE) : Demand.USE;
    return flow.evaluate(tree, demand).at(tree);
  }

  /** At the call: checks what is lent, hands over what is owned. */
  void hand(CallFlow.Call call) {
    lend(call);
    Conflicts.check(flow, call);
    handOver(call);
    for (int i = 0; i < call.arguments().size(); i++) {
      checkStillLent(call, i);
    }
  }

  private void lend(CallFlow.Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter == null || !argument.value().isTracked()) {
        continue;
      }
      Ownership ownership = parameter.ownership();
      if (ownership == null) {
        flow.assignments.escape(argument, "`" + nameOf(call.method()) + "`");
      } else if (ownership != Ownership.OWN) {
        flow.names.checkStrength(argument, ownership, false);
      }
    }
  }

  private static CharSequence nameOf(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? EnclosingClass.of(method).getSimpleName()
        : method.getSimpleName();
  }

  private void handOver(CallFlow.Call call) {
    Status how = call.signature().releases() ? Status.RELEASED : Status.MOVED;
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && parameter.ownership() == Ownership.OWN) {
        handOver(call.arguments().get(i), how);
      }
    }
  }

  private void handOver(Operand argument, Status how) {
    Value before = argument.value();
    Value now = flow.names.current(argument);
    if (now.isDead() && !before.isDead()) {
      flow.names.checkUse(
          new Operand(argument.tree(), now, argument.name()),
          how == Status.RELEASED ? FlowEvent.Purpose.RELEASE : FlowEvent.Purpose.MOVE);
    }
    flow.moves.take(argument, how, argument.tree());
  }

  /** A lent argument must not have been moved while later ones were evaluated or handed over. */
  private void checkStillLent(CallFlow.Call call, int index) {
    Operand argument = call.arguments().get(index);
    Signature.Parameter parameter = call.signature().parameterFor(index);
    if (parameter == null || parameter.ownership() == Ownership.OWN) {
      return;
    }
    Value now = flow.names.current(argument);
    if (!now.isMaybeDead() || argument.value().isMaybeDead()) {
      return;
    }
    for (Binding binding : now.bindings()) {
      if (binding.end() != null) {
        report(argument, binding);
        return;
      }
    }
  }

  private void report(Operand argument, Binding binding) {
    com.sun.source.tree.Tree end = java.util.Objects.requireNonNull(binding.end());
    if (Witness.position(end) < Witness.position(argument.tree())) {
      flow.names.checkUse(
          new Operand(argument.tree(), flow.names.current(argument), argument.name()),
          FlowEvent.Purpose.USE);
    } else {
      flow.events.add(
          new FlowEvent.EndedWhileBorrowed(
              end, argument.text(), argument.text(), binding, argument.tree()));
    }
  }
}
