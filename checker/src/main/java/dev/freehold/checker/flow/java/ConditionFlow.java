package dev.freehold.checker.flow.java;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.OtherFields;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.types.EnclosingClass;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Conditions: what is known where one holds, and where it does not. */
final class ConditionFlow {
  /** What the names hold after a condition. */
  record Split(State whenTrue, State whenFalse) {
    Split swapped() {
      return new Split(whenFalse, whenTrue);
    }
  }

  private final Pass pass;
  private final Point point;
  private final PatternFlow patterns;
  private final TypeTests tests;

  ConditionFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.patterns = new PatternFlow(pass);
    this.tests = new TypeTests(point);
  }

  PatternFlow patterns() {
    return patterns;
  }

  TypeTests tests() {
    return tests;
  }

  /** Evaluates a condition for its value alone. */
  void value(ExpressionTree condition) {
    Split split = split(condition);
    point.become(split.whenTrue());
    point.join(split.whenFalse());
  }

  /** Evaluates a condition that stands for itself, as that of a loop does. */
  Split fullSplit(ExpressionTree condition) {
    return pass.nesting()
        .fullExpression(
            condition,
            () -> split(condition),
            split -> List.of(split.whenTrue(), split.whenFalse()));
  }

  /** Evaluates a condition. */
  Split split(ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return split(parenthesized.getExpression());
    }
    if (TreeUtils.isExprConstTrue(condition)) {
      return new Split(point.state(), State.unreachable());
    }
    return switch (condition.getKind()) {
      case LOGICAL_COMPLEMENT -> split(((UnaryTree) condition).getExpression()).swapped();
      case CONDITIONAL_AND -> both((BinaryTree) condition);
      case CONDITIONAL_OR -> either((BinaryTree) condition);
      case EQUAL_TO -> comparison((BinaryTree) condition);
      case NOT_EQUAL_TO -> comparison((BinaryTree) condition).swapped();
      case INSTANCE_OF -> instanceOf((InstanceOfTree) condition);
      case METHOD_INVOCATION -> call((MethodInvocationTree) condition);
      case BOOLEAN_LITERAL -> literal((LiteralTree) condition);
      default -> plain(condition);
    };
  }

  /** {@code Objects.isNull} and {@code nonNull} test for null like the operators. */
  private Split call(MethodInvocationTree condition) {
    ExecutableElement method = TreeUtils.elementFromUse(condition);
    boolean ofObjects =
        EnclosingClass.of(method).getQualifiedName().contentEquals("java.util.Objects");
    if (ofObjects && method.getSimpleName().contentEquals("isNull")) {
      return nullTest(condition.getArguments().get(0));
    }
    if (ofObjects && method.getSimpleName().contentEquals("nonNull")) {
      return nullTest(condition.getArguments().get(0)).swapped();
    }
    Split split = plain(condition);
    openness(condition, method, split);
    return Emptiness.isTested(method) ? emptiness(condition, method, split) : split;
  }

  /** What says that it is open has not been closed. */
  private void openness(MethodInvocationTree condition, ExecutableElement method, Split split) {
    String name = method.getSimpleName().toString();
    boolean open = name.equals("isOpen") || name.equals("isConnected");
    if (!open && !name.equals("isClosed")) {
      return;
    }
    VariableElement variable =
        condition.getMethodSelect() instanceof MemberSelectTree select
            ? Flags.tested(select.getExpression())
            : null;
    if (variable != null
        && condition.getMethodSelect() instanceof MemberSelectTree select
        && UnannotatedCode.covers(point, select.getExpression())) {
      State there = open ? split.whenTrue() : split.whenFalse();
      there.exclude(new Name.Local(variable), each -> each.status() == Binding.Status.RELEASED);
    }
  }

  /** Of what carries nothing there is nothing to release, as of null. */
  private Split emptiness(MethodInvocationTree condition, ExecutableElement method, Split split) {
    Name name = Emptiness.testedBy(condition);
    if (name == null || !point.state().holds(name)) {
      return split;
    }
    State empty = split.whenFalse();
    empty.becomeNull(name);
    split.whenTrue().becomeNonNull(name);
    return Emptiness.holdsWhenEmpty(method) ? split.swapped() : split;
  }

  private Split literal(LiteralTree condition) {
    return Boolean.TRUE.equals(condition.getValue())
        ? new Split(point.state(), State.unreachable())
        : new Split(State.unreachable(), point.state());
  }

  private Split plain(ExpressionTree condition) {
    pass.evaluate(condition, UseContext.USE);
    VariableElement flag = Flags.tested(condition);
    State otherwise = point.state().copy();
    return flag == null
        ? new Split(point.state(), otherwise)
        : Flags.split(flag, point.state(), otherwise);
  }

  private Split both(BinaryTree condition) {
    Split left = split(condition.getLeftOperand());
    point.become(left.whenTrue());
    if (!point.isReachable()) {
      return left;
    }
    Split right = split(condition.getRightOperand());
    right.whenFalse().join(left.whenFalse());
    return right;
  }

  private Split either(BinaryTree condition) {
    Split left = split(condition.getLeftOperand());
    point.become(left.whenFalse());
    if (!point.isReachable()) {
      return left;
    }
    Split right = split(condition.getRightOperand());
    right.whenTrue().join(left.whenTrue());
    return right;
  }

  /** Where the two are equal, and where not; a comparison with null refines a name. */
  private Split comparison(BinaryTree condition) {
    ExpressionTree left = condition.getLeftOperand();
    ExpressionTree right = condition.getRightOperand();
    if (isNull(right)) {
      return nullTest(OnlyElement.of(left));
    }
    if (isNull(left)) {
      return nullTest(OnlyElement.of(right));
    }
    pass.evaluate(left, UseContext.USE);
    pass.evaluate(right, UseContext.USE);
    return new Split(point.state(), point.state().copy());
  }

  /** Whether the test fails for null alone. */
  private boolean isAlways(InstanceOfTree condition) {
    Tree type = condition.getType();
    return type != null
        && point
            .types()
            .javac()
            .isSubtype(TreeUtils.typeOf(condition.getExpression()), TreeUtils.typeOf(type));
  }

  private static boolean isNull(ExpressionTree tree) {
    return TreeUtils.withoutParens(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private Split nullTest(ExpressionTree tested) {
    Operand operand = pass.evaluate(tested, UseContext.NAME);
    State whenNull = point.state().copy();
    if (operand.name() != null) {
      whenNull.becomeNull(operand.name());
      point.state().becomeNonNull(operand.name());
    } else {
      OtherFields.tested(point, operand, whenNull);
    }
    VariableElement variable = Flags.tested(tested);
    return variable == null || operand.value().isTracked()
        ? new Split(whenNull, point.state())
        : Flags.split(variable, point.state(), whenNull).swapped();
  }

  private Split instanceOf(InstanceOfTree condition) {
    Operand operand = pass.evaluate(condition.getExpression(), UseContext.USE);
    State otherwise = failed(condition, operand);
    TypeMirror tested = testedBy(condition);
    if (tested != null) {
      tests.holds(operand.name(), List.of(tested));
    }
    if (operand.name() != null) {
      point.state().becomeNonNull(operand.name());
    }
    if (condition.getPattern() != null) {
      patterns.bind(condition.getPattern(), operand);
    }
    return new Split(point.state(), otherwise);
  }

  /** Where the test does not hold. */
  private State failed(InstanceOfTree condition, Operand operand) {
    State otherwise = point.state().copy();
    if (operand.name() == null) {
      return otherwise;
    }
    if (isAlways(condition)) {
      otherwise.becomeNull(operand.name());
    }
    TypeMirror tested = testedBy(condition);
    Tree pattern = condition.getPattern();
    return tested != null && (pattern == null || tests.isTotal(pattern))
        ? tests.whereFails(otherwise, operand.name(), tested)
        : otherwise;
  }

  private static @Nullable TypeMirror testedBy(InstanceOfTree condition) {
    Tree pattern = condition.getPattern();
    return pattern == null ? TreeUtils.typeOf(condition.getType()) : TypeTests.typeOf(pattern);
  }
}
