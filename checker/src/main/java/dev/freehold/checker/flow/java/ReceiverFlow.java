package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Supertypes;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The object before the dot of a call. */
final class ReceiverFlow {
  private final Pass pass;
  private final Point point;

  ReceiverFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /** The receiver is looked at again at the call: its loan begins after the arguments. */
  @Nullable Operand evaluate(
      MethodInvocationTree tree, ExecutableElement method, Signature signature, CallLoans loans) {
    ExpressionTree select = tree.getMethodSelect();
    if (select instanceof MemberSelectTree member) {
      ExpressionTree object = member.getExpression();
      if (method.getModifiers().contains(Modifier.STATIC)) {
        if (!Trees.isTypeName(object)) {
          pass.evaluate(object, UseContext.USE);
        }
        return null;
      }
      return Trees.isTypeName(object) || Trees.isSuperOf(object, point.context().type())
          ? implicitThis(object)
          : object(object, signature, tree.getArguments(), loans);
    }
    boolean onThis =
        method.getKind() == ElementKind.METHOD && !method.getModifiers().contains(Modifier.STATIC);
    Name self = onThis ? Selves.having(point, EnclosingClass.of(method)) : null;
    if (self instanceof Name.Outer) {
      return Uses.named(point, select, self, UseContext.NAME);
    }
    if (onThis && isOfEnclosing(method)) {
      return signature.receiver() == Qualifier.OWN || signature.receiver() == Qualifier.MUT
          ? UnannotatedCode.borrowed(point, select, Qualifier.MUT)
          : Operand.untracked(select);
    }
    return onThis ? implicitThis(select) : null;
  }

  /** Whether the method, named without an object, is one of a class around, not of this one. */
  private boolean isOfEnclosing(ExecutableElement method) {
    TypeElement owner = EnclosingClass.of(method);
    return point.types().resources().kindOf(owner) == ResourceClasses.Kind.RESOURCE
        && !Supertypes.include(point.types().javac(), point.context().type(), owner);
  }

  private Operand object(
      ExpressionTree object,
      Signature signature,
      List<? extends ExpressionTree> arguments,
      CallLoans loans) {
    Operand operand = pass.evaluate(object, contextOf(object, signature));
    boolean consumed = signature.receiver() == Qualifier.OWN;
    Operand held = HeldOperand.hold(pass, operand, consumed, arguments);
    boolean part = operand.name() == null && operand.value().isTracked();
    if (part && arguments.stream().anyMatch(each -> !(each instanceof LiteralTree))) {
      loans.hold(operand, Borrows.alias(point, operand.value(), operand.tree()));
    }
    return held;
  }

  /** A conditional expression hands over in its branches what the call consumes. */
  private static UseContext contextOf(ExpressionTree object, Signature signature) {
    boolean consumed = signature.receiver() == Qualifier.OWN;
    boolean plain = TreeUtils.withoutParens(object) instanceof IdentifierTree;
    return consumed && !plain ? UseContext.MOVE : UseContext.NAME;
  }

  private Operand implicitThis(Tree tree) {
    return Uses.named(point, tree, new Name.This(), UseContext.NAME);
  }
}
