package dev.freehold.checker.flow.java;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.Proofs;
import dev.freehold.checker.flow.ownership.AcquiredFields;
import dev.freehold.checker.flow.ownership.Call;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.ElementNames;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.HandleLookups;
import dev.freehold.checker.flow.ownership.Handover;
import dev.freehold.checker.flow.ownership.Liveness;
import dev.freehold.checker.flow.ownership.LoanCapture;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.OwnedFields;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.Receivers;
import dev.freehold.checker.flow.ownership.Wrappers;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Calls of methods and constructors.
 *
 * <p>It has more than twelve collaborators, as a call is where receiver, arguments, result,
 * exceptions and captures come together; each of them is done elsewhere, and this class only says
 * in which order.
 */
final class CallFlow {
  private final Pass pass;
  private final Point point;
  private final CaptureFlow captures;
  private final InnerInstances inner;
  private final Initializers initializers;
  private final ThrowFlow throwing;
  private final ArgumentFlow arguments;
  private final ReceiverFlow receivers;
  private final ResultFlow results;

  CallFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.captures = new CaptureFlow(pass);
    this.inner = new InnerInstances(pass);
    this.initializers = new Initializers(pass);
    this.throwing = new ThrowFlow(pass);
    this.arguments = new ArgumentFlow(pass);
    this.receivers = new ReceiverFlow(pass);
    this.results = new ResultFlow(pass);
  }

  Operand invoke(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature declared = point.types().signatures().of(method, objectType(tree));
    Signature signature =
        ParallelStreams.signature(tree, pass.callTypes().of(tree, method, declared));
    CallLoans loans = new CallLoans(point);
    Operand receiver = receivers.evaluate(tree, method, signature, loans);
    List<Operand> evaluated = arguments.evaluate(tree.getArguments(), method, signature, loans);
    Call call = new Call(tree, method, signature, receiver, evaluated, loans);
    EarlyUses.check(pass, call);
    ElementNames.shown(point, call);
    Handover.hand(point, call);
    AcquiredFields.called(point, call);
    prove(call);
    pass.see(call);
    Receivers.receive(point, call);
    point.captured().call(point, call);
    List<Value> roots = finish(call);
    if (TerminatingCalls.endsProgram(method)) {
      point.leave();
      return Operand.untracked(tree);
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      keep(call);
      initializers.afterConstructor(tree.getMethodSelect().toString().equals("this"));
      return Operand.untracked(tree);
    }
    if (changesThis(call) && !point.context().ownsFields()) {
      OwnedFields.initialise(point);
    }
    return results.of(call, TreeUtils.typeOf(tree), roots);
  }

  Operand create(NewClassTree tree) {
    // An anonymous class has a constructor of its own, which says nothing; its superclass's does.
    ExecutableElement constructor =
        tree.getClassBody() == null
            ? TreeUtils.elementFromUse(tree)
            : TreeUtils.getSuperConstructor(tree);
    Signature signature =
        ofMade(
            tree,
            pass.callTypes().of(tree, constructor, point.types().signatures().of(constructor)));
    Operand outer = inner.outer(tree, EnclosingClass.of(constructor));
    CallLoans loans = new CallLoans(point);
    List<Operand> evaluated =
        arguments.evaluate(tree.getArguments(), constructor, signature, loans);
    Call call = new Call(tree, constructor, signature, null, evaluated, loans);
    EarlyUses.check(pass, call);
    ElementNames.shown(point, call);
    Handover.hand(point, call);
    AcquiredFields.called(point, call);
    pass.see(call);
    List<Value> roots = finish(call);
    if (tree.getClassBody() != null) {
      captures.classBody(tree.getClassBody());
      SharingFlow.checkObject(pass, tree.getClassBody(), TreeUtils.typeOf(tree));
    } else {
      SharingFlow.checkInner(pass, TreeUtils.typeOf(tree));
    }
    Operand made = results.of(call, TreeUtils.typeOf(tree), roots);
    return outer == null ? made : inner.borrowing(made, outer);
  }

  /** An anonymous class may have nothing to release where its superclass may have. */
  private Signature ofMade(NewClassTree tree, Signature said) {
    boolean spared =
        tree.getClassBody() != null
            && said.result().ownership() == Qualifier.OWN
            && !point.types().resources().isTracked(TreeUtils.typeOf(tree));
    return spared
        ? said.adapted(said.receiver(), said.parameters(), said.result().owned(null))
        : said;
  }

  /** The call itself: what was lent to it comes back, unless the result keeps it. */
  private List<Value> finish(Call call) {
    call.loans().checkAlive(call.tree());
    HandleLookups.reached(point, call);
    LoanCapture.absorb(point, call);
    LoanCapture.keep(point, call);
    List<Value> roots = results.roots(call);
    call.loans().end();
    throwing.thrownBy(call.tree(), call.method());
    return roots;
  }

  private void prove(Call call) {
    Proofs proofs = pass.options().proofs();
    if (proofs != null && Liveness.isTestedBy(point, call)) {
      proofs.note(call.tree(), Liveness.isCertain(point, call));
    }
  }

  private TypeMirror objectType(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree member
        ? TreeUtils.typeOf(member.getExpression())
        : point.context().type().asType();
  }

  /** Whether a call may have changed {@code this}; what was learned of its fields is forgotten. */
  private static boolean changesThis(Call call) {
    boolean onThis = call.receiver() != null && call.receiver().name() instanceof Name.This;
    return onThis || call.arguments().stream().anyMatch(a -> a.name() instanceof Name.This);
  }

  /** What another constructor of the object keeps was lent to this one for as long, or wrapped. */
  private void keep(Call call) {
    Wrappers.letGo(point, call);
    EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.NEW_OBJECT, "");
    if (call.receiver() != null) {
      // outer.super(): the object keeps it as its outer instance.
      Escapes.escape(point, call.receiver(), target);
    }
    for (Operand kept : ResultFlow.lenders(point, call)) {
      Escapes.stored(point, kept, false, point.context().lenders(), target);
    }
  }
}
