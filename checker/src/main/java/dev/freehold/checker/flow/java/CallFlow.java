package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors. */
final class CallFlow {
  /**
   * A call whose receiver and arguments have been evaluated.
   *
   * @param receiver the object it is called on; null where there is none
   * @param loans what receiver and arguments lend
   */
  record Call(
      Tree tree,
      ExecutableElement method,
      Signature signature,
      @Nullable Operand receiver,
      List<Operand> arguments,
      CallLoans loans) {}

  private final Flow flow;
  private final ArgumentFlow arguments;
  private final ReceiverFlow receivers;
  private final ResultFlow results;

  CallFlow(Flow flow) {
    this.flow = flow;
    this.arguments = new ArgumentFlow(flow);
    this.receivers = new ReceiverFlow(flow);
    this.results = new ResultFlow(flow);
  }

  Operand invoke(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature signature = flow.types.signatures().of(method, objectType(tree));
    CallLoans loans = new CallLoans(flow);
    Operand receiver = receiver(tree, method, signature, loans);
    List<Operand> evaluated = arguments.evaluate(tree.getArguments(), signature, loans);
    Call call = new Call(tree, method, signature, receiver, evaluated, loans);
    arguments.hand(call);
    receivers.receive(call, isSuper(tree.getMethodSelect()));
    List<Value> roots = finish(call);
    if (TerminatingCalls.endsProgram(method)) {
      flow.state = State.unreachable();
      return Operand.untracked(tree);
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      keep(call);
      flow.fields.afterConstructor(tree.getMethodSelect().toString().equals("this"));
      return Operand.untracked(tree);
    }
    flow.fields.afterCall(call);
    return results.of(call, TreeUtils.typeOf(tree), roots);
  }

  Operand create(NewClassTree tree) {
    // An anonymous class has a constructor of its own, which says nothing; its superclass's does.
    ExecutableElement constructor =
        tree.getClassBody() == null
            ? TreeUtils.elementFromUse(tree)
            : TreeUtils.getSuperConstructor(tree);
    Signature signature = flow.types.signatures().of(constructor);
    if (tree.getEnclosingExpression() != null) {
      flow.evaluate(tree.getEnclosingExpression(), Demand.USE);
    }
    CallLoans loans = new CallLoans(flow);
    List<Operand> evaluated = arguments.evaluate(tree.getArguments(), signature, loans);
    Call call = new Call(tree, constructor, signature, null, evaluated, loans);
    arguments.hand(call);
    List<Value> roots = finish(call);
    if (tree.getClassBody() != null) {
      flow.captures.classBody(tree.getClassBody());
    }
    return results.of(call, TreeUtils.typeOf(tree), roots);
  }

  /** The call itself: what was lent to it comes back, unless the result keeps it. */
  private List<Value> finish(Call call) {
    call.loans().checkAlive(call.tree());
    new Absorption(flow).absorb(call);
    List<Value> roots = results.roots(call);
    call.loans().end();
    if (call.signature().result().aliases() == null) {
      flow.throwing.thrownBy(call.tree(), call.method());
    } else {
      flow.in(flow.state.copy(), () -> failWrapping(call));
    }
    return roots;
  }

  private void failWrapping(Call call) {
    Wrappers.letGo(call, flow.leniency);
    flow.throwing.thrownBy(call.tree(), call.method());
  }

  private TypeMirror objectType(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree member
        ? TreeUtils.typeOf(member.getExpression())
        : flow.context.type().asType();
  }

  /** What another constructor of the object keeps was lent to this one for as long. */
  private void keep(Call call) {
    for (Operand kept : ResultFlow.lenders(call)) {
      EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.NEW_OBJECT, "");
      flow.outgoing.stored(kept, false, flow.context.lenders(), target);
    }
  }

  /** The receiver is looked at again at the call: its loan begins after the arguments. */
  private @Nullable Operand receiver(
      MethodInvocationTree tree, ExecutableElement method, Signature signature, CallLoans loans) {
    ExpressionTree select = tree.getMethodSelect();
    if (select instanceof MemberSelectTree member) {
      ExpressionTree object = member.getExpression();
      if (method.getModifiers().contains(Modifier.STATIC)) {
        if (!ExpressionFlow.isTypeName(object)) {
          flow.evaluate(object, Demand.USE);
        }
        return null;
      }
      return ExpressionFlow.isTypeName(object)
          ? implicitThis(object)
          : object(object, signature, tree.getArguments(), loans);
    }
    boolean onThis =
        method.getKind() == ElementKind.METHOD && !method.getModifiers().contains(Modifier.STATIC);
    return onThis ? implicitThis(select) : null;
  }

  private Operand object(
      ExpressionTree object,
      Signature signature,
      List<? extends ExpressionTree> arguments,
      CallLoans loans) {
    Operand operand = flow.evaluate(object, receiverDemand(object, signature));
    boolean part = operand.name() == null && operand.value().isTracked();
    if (part && arguments.stream().anyMatch(each -> !(each instanceof LiteralTree))) {
      loans.hold(operand, flow.lending.alias(operand.value(), operand.tree()));
    }
    return operand;
  }

  /** A conditional expression hands over in its branches what the call consumes. */
  private static Demand receiverDemand(ExpressionTree object, Signature signature) {
    boolean consumed = signature.receiver() == Ownership.OWN;
    boolean plain = TreeUtils.withoutParens(object) instanceof IdentifierTree;
    return consumed && !plain ? Demand.MOVE : Demand.NAME;
  }

  private Operand implicitThis(Tree tree) {
    return flow.expressions.named(tree, new Name.This(), Demand.NAME);
  }

  private static boolean isSuper(ExpressionTree select) {
    return select instanceof MemberSelectTree member
        && (member.getExpression().toString().equals("super")
            || member.getExpression().toString().endsWith(".super"));
  }
}
