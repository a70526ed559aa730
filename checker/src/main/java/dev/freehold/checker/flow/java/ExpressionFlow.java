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
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** Evaluates expressions in Java's order. */
final class ExpressionFlow extends SimpleTreeVisitor<Operand, Demand> {
  private final Flow flow;

  ExpressionFlow(Flow flow) {
    this.flow = flow;
  }

  Operand evaluate(ExpressionTree expression, Demand demand) {
    Operand operand = visit(expression, demand);
    return operand == null ? Operand.untracked(expression) : operand;
  }

  @Override
  protected Operand defaultAction(Tree tree, Demand demand) {
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitParenthesized(ParenthesizedTree tree, Demand demand) {
    return evaluate(tree.getExpression(), demand);
  }

  @Override
  public Operand visitTypeCast(TypeCastTree tree, Demand demand) {
    Operand operand = evaluate(tree.getExpression(), demand);
    flow.throwing.operator(tree);
    if (operand.value().isTracked()) {
      return flow.casts.cast(tree, operand);
    }
    if (operand.name() == null
        && !operand.value().isTracked()
        && !operand.value().maybeNull()
        && flow.types.resources().isTracked(TreeUtils.typeOf(tree))) {
      return flow.leniency.unsaid(tree);
    }
    return operand;
  }

  @Override
  public Operand visitLiteral(LiteralTree tree, Demand demand) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL
        ? new Operand(tree, Value.NULL, null)
        : Operand.untracked(tree);
  }

  @Override
  public Operand visitIdentifier(IdentifierTree tree, Demand demand) {
    Element element = Flow.elementOf(tree);
    if (!(element instanceof VariableElement variable)) {
      return Operand.untracked(tree);
    }
    if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      return named(tree, new Name.This(), demand);
    }
    return variable.getKind().isField()
        ? flow.fields.read(tree, null, variable, demand)
        : named(tree, new Name.Local(variable), demand);
  }

  /** Reads a name that may hold a tracked value. */
  Operand named(Tree tree, Name name, Demand demand) {
    Value value = flow.state.get(name);
    if (value == null) {
      return Operand.untracked(tree);
    }
    Operand operand = new Operand(tree, value, name);
    flow.names.checkUse(operand, demand.purpose());
    return operand;
  }

  /** A tracked value of which nothing is known but that somebody else owns it. */
  Operand elsewhere(Tree tree, Ownership strength) {
    Site site = new Site(Site.Kind.ELSEWHERE, tree, tree.toString());
    return new Operand(tree, Value.of(Binding.of(new Token(site, 0), strength)), null);
  }

  @Override
  public Operand visitMemberSelect(MemberSelectTree tree, Demand demand) {
    Element element = Flow.elementOf(tree);
    if (!(element instanceof VariableElement variable) || !variable.getKind().isField()) {
      return Operand.untracked(tree);
    }
    if (TreeUtils.isClassLiteral(tree) || isTypeName(tree.getExpression())) {
      return flow.fields.read(tree, null, variable, demand);
    }
    if (tree.getIdentifier().contentEquals("this")) {
      return Operand.untracked(tree);
    }
    Operand operand = flow.fields.read(tree, tree.getExpression(), variable, demand);
    flow.throwing.operator(tree);
    return operand;
  }

  static boolean isTypeName(ExpressionTree tree) {
    Element element = Flow.elementOf(tree);
    return element != null
        && (element.getKind().isClass()
            || element.getKind().isInterface()
            || element.getKind() == javax.lang.model.element.ElementKind.PACKAGE);
  }

  @Override
  public Operand visitMethodInvocation(MethodInvocationTree tree, Demand demand) {
    return flow.calls.invoke(tree);
  }

  @Override
  public Operand visitNewClass(NewClassTree tree, Demand demand) {
    return flow.calls.create(tree);
  }

  @Override
  public Operand visitAssignment(AssignmentTree tree, Demand demand) {
    return flow.assignments.assign(tree, tree.getVariable(), tree.getExpression());
  }

  @Override
  public Operand visitCompoundAssignment(CompoundAssignmentTree tree, Demand demand) {
    evaluate(tree.getExpression(), Demand.USE);
    flow.assignments.update(tree.getVariable());
    flow.throwing.operator(tree);
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitUnary(UnaryTree tree, Demand demand) {
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> flow.conditions.value(tree);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          flow.assignments.update(tree.getExpression());
      default -> evaluate(tree.getExpression(), Demand.USE);
    }
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitBinary(BinaryTree tree, Demand demand) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR, EQUAL_TO, NOT_EQUAL_TO -> flow.conditions.value(tree);
      default -> {
        operand(tree.getLeftOperand());
        operand(tree.getRightOperand());
        if (tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER) {
          flow.throwing.operator(tree);
        }
      }
    }
    return Operand.untracked(tree);
  }

  /** A message may well name what has been released. */
  private void operand(ExpressionTree tree) {
    evaluate(tree, flow.leniency.covers(tree) ? Demand.NAME : Demand.USE);
  }

  @Override
  public Operand visitInstanceOf(InstanceOfTree tree, Demand demand) {
    flow.conditions.value(tree);
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitConditionalExpression(ConditionalExpressionTree tree, Demand demand) {
    ConditionFlow.Split split = flow.conditions.split(tree.getCondition());
    flow.state = split.whenTrue();
    choose(tree, tree.getTrueExpression(), demand);
    State afterTrue = flow.state;
    flow.state = split.whenFalse();
    choose(tree, tree.getFalseExpression(), demand);
    flow.state.join(afterTrue);
    return chosen(tree);
  }

  /** One branch of a conditional or switch expression gives its value to the whole. */
  void choose(Tree whole, ExpressionTree branch, Demand demand) {
    if (!flow.state.isReachable()) {
      return;
    }
    Operand operand = evaluate(branch, demand);
    Value value =
        demand.takes() && operand.name() != null
            ? flow.moves.take(operand, Access.MOVE, branch)
            : flow.names.bound(null, operand, branch);
    if (value.isTracked() || value.maybeNull()) {
      flow.temporary(whole, value);
    }
  }

  /** Whether it is a conditional or switch expression, whose value has other names, too. */
  static boolean isChosen(Tree tree) {
    Tree bare = tree instanceof ExpressionTree whole ? TreeUtils.withoutParens(whole) : tree;
    return bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree;
  }

  /** What a conditional or switch expression gave, its branches joined. */
  Operand chosen(Tree whole) {
    Name name = new Name.Temporary(whole);
    Value value = flow.state.get(name);
    return value == null ? Operand.untracked(whole) : new Operand(whole, value, name);
  }

  @Override
  public Operand visitSwitchExpression(SwitchExpressionTree tree, Demand demand) {
    return flow.statements.switches().expression(tree, demand);
  }

  @Override
  public Operand visitLambdaExpression(LambdaExpressionTree tree, Demand demand) {
    flow.captures.lambda(tree, Capture.UNKNOWN, new CallLoans(flow));
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitMemberReference(MemberReferenceTree tree, Demand demand) {
    flow.references.follow(tree, Capture.UNKNOWN, new CallLoans(flow));
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitNewArray(NewArrayTree tree, Demand demand) {
    for (ExpressionTree dimension : tree.getDimensions()) {
      evaluate(dimension, Demand.USE);
    }
    flow.throwing.operator(tree);
    if (tree.getInitializers() != null) {
      for (ExpressionTree element : tree.getInitializers()) {
        flow.assignments.escape(evaluate(element, Demand.USE), EscapeTarget.ARRAY);
      }
    }
    return Operand.untracked(tree);
  }

  @Override
  public Operand visitArrayAccess(ArrayAccessTree tree, Demand demand) {
    evaluate(tree.getExpression(), Demand.USE);
    evaluate(tree.getIndex(), Demand.USE);
    flow.throwing.operator(tree);
    return flow.types.resources().isTracked(TreeUtils.typeOf(tree))
        ? new Operand(tree, element(tree, Set.of()), null)
        : Operand.untracked(tree);
  }

  /**
   * An element of an array, or of what a loop goes through.
   *
   * @param loans those of what it is an element of
   */
  Value element(Tree tree, Set<Loan> loans) {
    String text = new Operand(tree, Value.UNTRACKED, null).text();
    Site site = new Site(Site.Kind.ELEMENT, tree, text);
    Value held = Value.of(Binding.of(new Token(site, 0), Ownership.REF).through(loans));
    return flow.leniency.unsaid(held, tree);
  }
}
