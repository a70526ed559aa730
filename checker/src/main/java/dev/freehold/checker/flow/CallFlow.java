package dev.freehold.checker.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.Binding.Status;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors. */
final class CallFlow {
  /**
   * A call whose receiver and arguments have been evaluated.
   *
   * @param receiver the object it is called on; null where there is none
   */
  record Call(
      Tree tree,
      ExecutableElement method,
      Signature signature,
      @Nullable Operand receiver,
      List<Operand> arguments) {}

  private final Flow flow;
  private final ArgumentFlow arguments;
  private final ResultFlow results;

  CallFlow(Flow flow) {
    this.flow = flow;
    this.arguments = new ArgumentFlow(flow);
    this.results = new ResultFlow(flow);
  }

  Operand invoke(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature signature = flow.types.signatures().of(method);
    Operand receiver = receiver(tree.getMethodSelect(), method, signature);
    List<Operand> evaluated = arguments.evaluate(tree.getArguments(), signature);
    Call call = new Call(tree, method, signature, receiver, evaluated);
    arguments.hand(call);
    receive(call, isSuper(tree.getMethodSelect()));
    flow.throwing.thrownBy(tree, method);
    if (TerminatingCalls.endsProgram(method)) {
      flow.state = State.unreachable();
      return Operand.untracked(tree);
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      flow.fields.afterConstructor(tree.getMethodSelect().toString().equals("this"));
      return Operand.untracked(tree);
    }
    flow.fields.afterCall(call);
    return results.of(call, TreeUtils.typeOf(tree));
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
    List<Operand> evaluated = arguments.evaluate(tree.getArguments(), signature);
    Call call = new Call(tree, constructor, signature, null, evaluated);
    arguments.hand(call);
    flow.throwing.thrownBy(tree, constructor);
    if (tree.getClassBody() != null) {
      flow.captures.classBody(tree.getClassBody());
    }
    return results.of(call, TreeUtils.typeOf(tree));
  }

  /** The receiver is looked at again at the call: its loan begins after the arguments. */
  private @Nullable Operand receiver(
      ExpressionTree select, ExecutableElement method, Signature signature) {
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
          : flow.evaluate(object, receiverDemand(object, signature));
    }
    boolean onThis =
        method.getKind() == ElementKind.METHOD && !method.getModifiers().contains(Modifier.STATIC);
    return onThis ? implicitThis(select) : null;
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

  private void receive(Call call, boolean onSuper) {
    Operand receiver = call.receiver();
    Ownership needed = call.signature().receiver();
    if (receiver == null || needed == null) {
      return;
    }
    Operand now = new Operand(receiver.tree(), flow.names.current(receiver), receiver.name());
    Consumption consumption =
        Consumption.of(flow.types, call.method(), call.signature(), now.value());
    flow.names.checkUse(now, (consumption.releases() ? Demand.RELEASE : Demand.USE).purpose());
    if (!now.value().any(Binding::isLive)) {
      return;
    }
    if (!consumption.consumes()) {
      flow.names.checkStrength(now, needed, flow.types.signatures().writesField(call.method()));
    } else if (!onSuper) {
      flow.moves.take(now, consumption.releases() ? Status.RELEASED : Status.MOVED, call.tree());
    }
  }

  /** The operands that a call borrows, for results that are parts of them. */
  static List<Operand> borrowed(Call call) {
    List<Operand> borrowed = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null
          && parameter.ownership() != null
          && parameter.ownership() != Ownership.OWN) {
        borrowed.add(call.arguments().get(i));
      }
    }
    return borrowed;
  }
}
