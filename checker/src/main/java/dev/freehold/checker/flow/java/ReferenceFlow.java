package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** Method references: they capture the object before the colons. */
final class ReferenceFlow {
  private final Flow flow;

  ReferenceFlow(Flow flow) {
    this.flow = flow;
  }

  void follow(MemberReferenceTree tree, Capture capture, CallLoans loans) {
    ExpressionTree object = tree.getQualifierExpression();
    Signature referenced = flow.types.signatures().of(TreeUtils.elementFromUse(tree));
    checkResult(tree, referenced);
    if (ExpressionFlow.isTypeName(object)) {
      return;
    }
    Operand operand = flow.evaluate(object, Demand.USE);
    if (operand.value().any(Binding::isLive)) {
      capture(operand, referenced.receiver() == Ownership.OWN, referenced, capture, loans);
    } else if (capture.concurrent()) {
      flow.sharing.captured(object);
    }
  }

  private void capture(
      Operand operand, boolean consumes, Signature referenced, Capture capture, CallLoans loans) {
    boolean lenient = flow.leniency.covers(operand.value());
    Capture.Mode mode = capture.modeOf(operand.value(), consumes, lenient);
    if (!lenient && capture.concurrent() && !flow.sharing.maySend(operand, capture, mode)) {
      return;
    }
    switch (mode) {
      case MOVE -> flow.moves.take(operand, Access.MOVE, operand.tree());
      case ESCAPE -> flow.captures.escape(operand, capture.keeper());
      case LEND -> lend(operand, consumes, referenced, loans);
    }
  }

  /** A function that may be called twice cannot release what it captured. */
  private void lend(Operand operand, boolean consumes, Signature referenced, CallLoans loans) {
    if (consumes) {
      flow.events.add(
          new FlowEvent.RefusedMove(
              operand.tree(),
              operand.text(),
              operand.value().live().get(0),
              referenced.releases() ? FlowEvent.Purpose.RELEASE : FlowEvent.Purpose.MOVE,
              FlowEvent.Refusal.CAPTURED));
    } else {
      loans.lend(operand, referenced.receiver() == Ownership.MUT ? Ownership.MUT : Ownership.REF);
    }
  }

  /** What a method hands over must not become an ordinary object on the way. */
  private void checkResult(MemberReferenceTree tree, Signature referenced) {
    ExecutableElement descriptor = TreeUtils.findFunction(tree, flow.options.environment());
    boolean kept = descriptor.getReturnType().getKind() != TypeKind.VOID;
    boolean known = flow.types.signatures().of(descriptor).result().ownership() != null;
    TypeMirror type = TreeUtils.elementFromUse(tree).getReturnType();
    boolean passed =
        type.getKind() == TypeKind.TYPEVAR && referenced.result().ownership() != Ownership.OWN;
    boolean lenient = flow.types.resources().isLenient(type);
    if (referenced.result().ownership() != null && kept && !known && !passed && !lenient) {
      EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.LAMBDA_RESULT, "");
      flow.events.add(new FlowEvent.Escaped(tree, tree.toString(), target));
    }
  }
}
