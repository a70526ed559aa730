package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What a call does with its arguments: each is lent for the call, or handed over at the call. */
final class ArgumentFlow {
  private final Flow flow;

  ArgumentFlow(Flow flow) {
    this.flow = flow;
  }

  /** Evaluates the arguments in order. */
  List<Operand> evaluate(
      List<? extends ExpressionTree> trees, Signature signature, CallLoans loans) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      Operand operand = evaluate(trees.get(i), parameter, signature.releases(), loans);
      operands.add(operand);
      if (operand.value().isTracked() && parameter != null) {
        boolean held = signature.result().isTied() || isUsedMeanwhile(trees, i, signature);
        lend(operand, parameter.ownership(), held, loans);
      }
    }
    return operands;
  }

  private void lend(Operand operand, @Nullable Ownership ownership, boolean held, CallLoans loans) {
    if (ownership != Ownership.MUT && ownership != Ownership.REF) {
      return;
    }
    flow.names.checkStrength(operand, ownership, false);
    if (held) {
      loans.lend(operand, ownership);
    } else {
      flow.lending.access(
          operand, ownership == Ownership.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED);
    }
  }

  /** Whether anything happens between the evaluation of an argument and the call. */
  private static boolean isUsedMeanwhile(
      List<? extends ExpressionTree> trees, int index, Signature signature) {
    if (signature.receiver() != null) {
      return true;
    }
    for (int i = 0; i < trees.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      boolean tracked = parameter != null && parameter.ownership() != null;
      if (i != index && (tracked || (i > index && !isPlain(trees.get(i))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof LiteralTree || tree instanceof IdentifierTree;
  }

  private Operand evaluate(
      ExpressionTree tree,
      Signature.@Nullable Parameter parameter,
      boolean releases,
      CallLoans loans) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    Capture capture = Capture.by(parameter);
    if (bare instanceof LambdaExpressionTree lambda) {
      loans.capture(tree, () -> flow.captures.lambda(lambda, capture, loans));
      return Operand.untracked(tree);
    }
    if (bare instanceof MemberReferenceTree reference) {
      loans.capture(tree, () -> flow.references.follow(reference, capture, loans));
      return Operand.untracked(tree);
    }
    if (capture.concurrent()) {
      flow.sharing.checkArgument(bare);
    }
    return flow.evaluate(tree, demand(tree, parameter, releases)).at(tree);
  }

  private Demand demand(
      ExpressionTree tree, Signature.@Nullable Parameter parameter, boolean releases) {
    Ownership ownership = parameter == null ? null : parameter.ownership();
    boolean uses = ownership != null && !(releases && ownership == Ownership.OWN);
    if (!uses && flow.leniency.covers(tree)) {
      // It may well have been released, by code that only keeps, prints or releases it.
      return Demand.NAME;
    }
    if (ownership != Ownership.OWN) {
      return Demand.USE;
    }
    return releases ? Demand.RELEASE : Demand.MOVE;
  }

  /** At the call: what goes where nothing is said of ownership escapes; owned arguments move. */
  void hand(CallFlow.Call call) {
    Access how = call.signature().releases() ? Access.RELEASE : Access.MOVE;
    if (flow.types.isUnsafeToCall(call.method())) {
      trust(call);
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter == null) {
        continue;
      }
      if (parameter.ownership() == Ownership.OWN) {
        handOver(argument, how, call.loans());
      } else if (parameter.ownership() != null) {
        flow.initialisation.lent(argument, i, call);
        flow.frames.used(argument);
      } else if (!isKeptPromise(argument, parameter)) {
        flow.assignments.escape(argument, target(call.method()));
      }
    }
  }

  private EscapeTarget target(ExecutableElement method) {
    boolean foreign = OwnershipTypes.isForeign(method);
    EscapeTarget.Kind kind =
        foreign ? EscapeTarget.Kind.FOREIGN_PARAMETER : EscapeTarget.Kind.PARAMETER;
    return new EscapeTarget(kind, nameOf(method));
  }

  /** Nobody can say what the call does with what it is given. */
  private void trust(CallFlow.Call call) {
    for (Operand argument : call.arguments()) {
      if (argument.value().any(Binding::isLive)) {
        flow.events.add(
            new FlowEvent.UnsafeCall(argument.tree(), argument.text(), nameOf(call.method())));
        return;
      }
    }
  }

  /** A function that must be called once, or not be kept, goes where the same is promised. */
  private boolean isKeptPromise(Operand argument, Signature.Parameter parameter) {
    Value value = flow.names.current(argument);
    if (!value.any(b -> b.token().site().kind() == Site.Kind.FUNCTION)) {
      return false;
    }
    boolean owned = value.any(Binding::owns);
    if (owned && parameter.once()) {
      flow.moves.take(argument, Access.MOVE, argument.tree());
    }
    return owned ? parameter.once() : parameter.nonEscaping();
  }

  private static String nameOf(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? EnclosingClass.of(method).getSimpleName().toString()
        : method.getSimpleName().toString();
  }

  private void handOver(Operand argument, Access how, CallLoans loans) {
    Value before = argument.value();
    Value now = flow.names.current(argument);
    if (now.isMaybeDead() && !before.isMaybeDead()) {
      flow.names.checkHandedOver(
          new Operand(argument.tree(), now, argument.name()),
          how == Access.RELEASE ? Purpose.RELEASE : Purpose.MOVE);
    }
    if (how == Access.RELEASE && flow.leniency.covers(now) && flow.moves.isHeldByTry(now)) {
      flow.moves.end(argument, now, how, argument.tree());
      return;
    }
    Value taken = flow.moves.take(argument, how, argument.tree());
    if (how == Access.MOVE) {
      loans.take(argument, taken);
    }
  }
}
