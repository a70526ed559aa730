package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Captures;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.Initialisation;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Method references: they capture the object before the colons.
 *
 * <p>It has more than twelve collaborators, as a method reference is both a call that is looked up
 * and a function that captures.
 */
final class ReferenceFlow {
  private final Pass pass;
  private final Point point;

  ReferenceFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  void follow(MemberReferenceTree tree, Capture capture, CallLoans loans) {
    ExpressionTree object = tree.getQualifierExpression();
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature referenced =
        pass.callTypes().ofReference(tree, method, point.types().signatures().of(method));
    if (!isTiedObject(tree, referenced)) {
      checkResult(tree, referenced);
    }
    if (Trees.isTypeName(object)) {
      madeInside(tree);
      return;
    }
    Operand operand = pass.evaluate(object, UseContext.USE);
    if (isTiedObject(tree, referenced)
        && operand.value().isTracked()
        && !UnannotatedCode.covers(point, operand.value())) {
      checkResult(tree, referenced);
    }
    if (operand.value().any(Binding::isLive)) {
      Initialisation.referenced(point, operand, method, referenced);
      capture(operand, referenced.receiver() == Qualifier.OWN, referenced, capture, loans);
    } else if (SharingFlow.isForOthers(pass, capture, tree)) {
      SharingFlow.captured(pass, object);
    }
  }

  /**
   * Whether the method gives an ordinary object that borrows no more than what it was made of does.
   */
  private boolean isTiedObject(MemberReferenceTree tree, Signature referenced) {
    TypeMirror type = typeOfResult(TreeUtils.elementFromUse(tree));
    return !referenced.result().from().isEmpty()
        && referenced.result().ownership() != Qualifier.OWN
        && !point.types().resources().isTracked(type);
  }

  /** {@code In::new} keeps the object that the body is of. */
  private void madeInside(MemberReferenceTree tree) {
    ExecutableElement made = TreeUtils.elementFromUse(tree);
    Operand outer =
        made.getKind() == ElementKind.CONSTRUCTOR
            ? new InnerInstances(pass).implicit(tree, EnclosingClass.of(made))
            : null;
    if (outer != null && outer.value().any(Binding::isLive)) {
      Escapes.captured(point, outer, FlowEvent.Keeper.FUNCTION);
    }
  }

  private void capture(
      Operand operand, boolean consumes, Signature referenced, Capture capture, CallLoans loans) {
    Capture.Mode mode = Captures.modeOf(point, operand, capture, consumes);
    if (mode == null) {
      return;
    }
    boolean puts = referenced.parameters().stream().anyMatch(Signature.Parameter::kept);
    if (puts && mode == Capture.Mode.LEND) {
      // What the collection is given then, it keeps for longer than the call.
      Escapes.captured(point, operand, capture.keeper());
      return;
    }
    switch (mode) {
      case MOVE -> Moves.take(point, operand, Access.MOVE, operand.tree());
      case ESCAPE -> Escapes.captured(point, operand, capture.keeper());
      case LEND -> lend(operand, consumes, referenced, loans);
    }
  }

  /** A function that may be called twice cannot release what it captured. */
  private void lend(Operand operand, boolean consumes, Signature referenced, CallLoans loans) {
    if (consumes) {
      point.report(
          new FlowEvent.RefusedMove(
              operand.tree(),
              operand.text(),
              operand.value().live().get(0),
              referenced.releases() ? FlowEvent.Purpose.RELEASE : FlowEvent.Purpose.MOVE,
              FlowEvent.Refusal.CAPTURED));
    } else {
      loans.lend(operand, referenced.receiver() == Qualifier.MUT ? Qualifier.MUT : Qualifier.REF);
    }
  }

  /** What a method hands over must neither get lost nor become an ordinary object on the way. */
  private void checkResult(MemberReferenceTree tree, Signature referenced) {
    Qualifier given = referenced.result().ownership();
    TypeMirror type = typeOfResult(TreeUtils.elementFromUse(tree));
    if (given == null || isLenient(type) || isLenient(typeHere(tree)) || isOrdinary(tree, type)) {
      return;
    }
    ExecutableElement descriptor = TreeUtils.findFunction(tree, pass.options().environment());
    boolean kept = descriptor.getReturnType().getKind() != TypeKind.VOID;
    Signature said =
        pass.callTypes().ofFunction(tree, descriptor, point.types().signatures().of(descriptor));
    boolean known = said.result().ownership() != null;
    boolean passed = type.getKind() == TypeKind.TYPEVAR && given != Qualifier.OWN;
    if (kept && !known && !passed) {
      EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.LAMBDA_RESULT, "");
      point.report(new FlowEvent.Escaped(tree, tree.toString(), target));
    } else if (!kept && given == Qualifier.OWN) {
      Site site = new Site(Site.Kind.RESULT, tree);
      Binding lost = Binding.of(new Token(site, 0), Qualifier.OWN);
      point.report(
          new FlowEvent.Lost(tree, tree.toString(), lost, FlowEvent.Loss.TEMPORARY, true, null));
    }
  }

  /** Whether a type variable stands for ordinary objects here, as in {@code Tree.class::cast}. */
  private boolean isOrdinary(MemberReferenceTree tree, TypeMirror type) {
    TypeMirror here = typeHere(tree);
    return type.getKind() == TypeKind.TYPEVAR
        && !point.types().resources().isTracked(here)
        && !point.types().typeArguments().areTracked(here);
  }

  private boolean isLenient(TypeMirror type) {
    return point.types().resources().isLenient(type);
  }

  /** What it gives here: {@code T get()} of an {@code Optional<Socket>} gives a socket. */
  private static TypeMirror typeHere(MemberReferenceTree tree) {
    return ((JCMemberReference) tree).referentType.getReturnType();
  }

  private static TypeMirror typeOfResult(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? EnclosingClass.of(method).asType()
        : method.getReturnType();
  }
}
