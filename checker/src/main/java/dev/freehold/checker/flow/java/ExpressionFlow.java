package dev.freehold.checker.flow.java;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Evaluates expressions in Java's order.
 *
 * <p>It has more than twelve collaborators, as it sends each kind of expression to the class for
 * it; it does nothing else.
 */
final class ExpressionFlow extends SimpleTreeVisitor<Operand, UseContext> {
  private final Point point;
  private final CallFlow calls;
  private final AssignmentFlow assignments;
  private final CastFlow casts;
  private final ConditionFlow conditions;
  private final ChoiceFlow choices;
  private final SwitchFlow switches;
  private final FunctionFlow functions;
  private final FieldFlow fields;
  private final ArrayFlow arrays;
  private final ThrowFlow throwing;

  ExpressionFlow(Pass pass) {
    this.point = pass.point();
    this.calls = new CallFlow(pass);
    this.assignments = new AssignmentFlow(pass);
    this.casts = new CastFlow(pass);
    this.conditions = new ConditionFlow(pass);
    this.choices = new ChoiceFlow(pass);
    this.switches = new SwitchFlow(pass);
    this.functions = new FunctionFlow(pass);
    this.fields = new FieldFlow(pass);
    this.arrays = new ArrayFlow(pass);
    this.throwing = new ThrowFlow(pass);
  }

  Operand evaluate(ExpressionTree expression, UseContext context) {
    Operand operand = visit(expression, context);
    return operand == null ? Operand.untracked(expression) : operand;
  }

  @Override
  protected Operand defaultAction(Tree tree, UseContext context) {
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitParenthesized(ParenthesizedTree tree, UseContext context) {
    return evaluate(tree.getExpression(), context);
  }

  @Override
  public Operand visitTypeCast(TypeCastTree tree, UseContext context) {
    return casts.cast(tree, evaluate(tree.getExpression(), context));
  }

  @Override
  public Operand visitLiteral(LiteralTree tree, UseContext context) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL
        ? new Operand(tree, Value.NULL, null)
        : Operand.untracked(tree);
  }

  @Override
  public Operand visitIdentifier(IdentifierTree tree, UseContext context) {
    Element element = Trees.elementOf(tree);
    if (!(element instanceof VariableElement variable)) {
      return Operand.untracked(tree);
    }
    if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      return Uses.named(point, tree, new Name.This(), context);
    }
    return variable.getKind().isField()
        ? fields.read(tree, null, variable, context)
        : Uses.named(point, tree, new Name.Local(variable), context);
  }

  @Override
  public Operand visitMemberSelect(MemberSelectTree tree, UseContext context) {
    Element element = Trees.elementOf(tree);
    if (!(element instanceof VariableElement variable) || !variable.getKind().isField()) {
      return Operand.untracked(tree);
    }
    if (tree.getIdentifier().contentEquals("this") || isSuperOfClass(tree)) {
      return enclosing(tree, context);
    }
    if (TreeUtils.isClassLiteral(tree) || Trees.isTypeName(tree.getExpression())) {
      return fields.read(tree, null, variable, context);
    }
    Operand operand = fields.read(tree, tree.getExpression(), variable, context);
    throwing.operator(tree);
    return operand;
  }

  /** {@code Outer.super}, which is the same object as {@code Outer.this}. */
  private static boolean isSuperOfClass(MemberSelectTree tree) {
    Element type = Trees.elementOf(tree.getExpression());
    return tree.getIdentifier().contentEquals("super") && type != null && type.getKind().isClass();
  }

  /** {@code Outer.this}: the object that the body is of, or one that belongs to somebody else. */
  private Operand enclosing(MemberSelectTree tree, UseContext context) {
    Name self = Selves.of(point, Trees.elementOf(tree.getExpression()));
    if (self != null) {
      return Uses.named(point, tree, self, context);
    }
    return point.types().resources().isTracked(TreeUtils.typeOf(tree))
        ? UnannotatedCode.borrowed(point, tree, Qualifier.MUT)
        : Operand.untracked(tree);
  }

  @Override
  public Operand visitMethodInvocation(MethodInvocationTree tree, UseContext context) {
    return calls.invoke(tree);
  }

  @Override
  public Operand visitNewClass(NewClassTree tree, UseContext context) {
    return calls.create(tree);
  }

  @Override
  public Operand visitAssignment(AssignmentTree tree, UseContext context) {
    return assignments.assign(tree, tree.getVariable(), tree.getExpression());
  }

  @Override
  public Operand visitCompoundAssignment(CompoundAssignmentTree tree, UseContext context) {
    assignments.update(tree.getVariable(), tree.getExpression());
    throwing.operator(tree);
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitUnary(UnaryTree tree, UseContext context) {
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> conditions.value(tree);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          assignments.update(tree.getExpression(), null);
      default -> evaluate(tree.getExpression(), UseContext.USE);
    }
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitBinary(BinaryTree tree, UseContext context) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR, EQUAL_TO, NOT_EQUAL_TO -> conditions.value(tree);
      default -> {
        operand(tree.getLeftOperand());
        operand(tree.getRightOperand());
        if (tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER) {
          throwing.operator(tree);
        }
      }
    }
    return Operand.untracked(tree);
  }

  /** A message may well name what has been released. */
  private void operand(ExpressionTree tree) {
    evaluate(tree, UnannotatedCode.covers(point, tree) ? UseContext.NAME : UseContext.USE);
  }

  @Override
  public Operand visitInstanceOf(InstanceOfTree tree, UseContext context) {
    conditions.value(tree);
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitConditionalExpression(ConditionalExpressionTree tree, UseContext context) {
    return choices.conditional(tree, context);
  }

  @Override
  public Operand visitSwitchExpression(SwitchExpressionTree tree, UseContext context) {
    return switches.expression(tree, context);
  }

  @Override
  public Operand visitLambdaExpression(LambdaExpressionTree tree, UseContext context) {
    return functions.lambda(tree, Capture.UNKNOWN, new CallLoans(point));
  }

  @Override
  public Operand visitMemberReference(MemberReferenceTree tree, UseContext context) {
    return functions.reference(tree, Capture.UNKNOWN, new CallLoans(point));
  }

  @Override
  public Operand visitNewArray(NewArrayTree tree, UseContext context) {
    return arrays.create(tree);
  }

  @Override
  public Operand visitArrayAccess(ArrayAccessTree tree, UseContext context) {
    return arrays.access(tree);
  }
}
