package dev.freehold.checker.rules;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.BoundVariable;
import dev.freehold.checker.fix.ChangeArguments;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.checker.typesystem.Conversions;
import dev.freehold.checker.typesystem.Conversions.Mismatch;
import dev.freehold.checker.typesystem.UnsaidVariables;
import dev.freehold.checker.typesystem.UnsaidVariables.Unsaid;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A value stands only where its type's arguments say the same of ownership. */
final class TypeArgumentRule extends MemberScanner {
  private final Conversions conversions;
  private final UnsaidVariables unsaid;
  private final ToldTypes told;
  private final Deque<Tree> bodies = new ArrayDeque<>();

  TypeArgumentRule(OwnershipTypes types, CallTypes callTypes, ToldTypes told) {
    this.told = told;
    this.conversions = new Conversions(callTypes);
    this.unsaid = new UnsaidVariables(types, callTypes);
  }

  @Override
  public Void visitMethod(MethodTree tree, List<Diagnostic> found) {
    bodies.push(tree);
    super.visitMethod(tree, found);
    bodies.pop();
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    if (tree.getBody() instanceof ExpressionTree result) {
      conversions.of(result, tree).ifPresent(each -> found.add(complaint(each)));
    }
    bodies.push(tree);
    super.visitLambdaExpression(tree, found);
    bodies.pop();
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, List<Diagnostic> found) {
    conversions.of(tree).ifPresent(each -> found.add(complaint(each)));
    return super.visitVariable(tree, found);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, List<Diagnostic> found) {
    conversions.of(tree).ifPresent(each -> found.add(complaint(each)));
    return super.visitAssignment(tree, found);
  }

  @Override
  public Void visitReturn(ReturnTree tree, List<Diagnostic> found) {
    Tree body = bodies.peek();
    if (tree.getExpression() != null && body != null) {
      conversions.of(tree.getExpression(), body).ifPresent(each -> found.add(complaint(each)));
    }
    return super.visitReturn(tree, found);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, List<Diagnostic> found) {
    conversions.of(tree).forEach(each -> found.add(complaint(each)));
    unsaid.at(tree).ifPresent(each -> found.add(complaint(tree, each)));
    return super.visitMethodInvocation(tree, found);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, List<Diagnostic> found) {
    conversions.of(tree).forEach(each -> found.add(complaint(each)));
    return super.visitNewClass(tree, found);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, List<Diagnostic> found) {
    conversions.of(tree).ifPresent(each -> found.add(complaint(each)));
    return super.visitTypeCast(tree, found);
  }

  private Diagnostic complaint(MethodInvocationTree tree, Unsaid unsaid) {
    told.add(tree);
    String method = Quoted.ofMethod(unsaid.method());
    String variable = unsaid.variable();
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(tree),
        "%s is called for %s, and says nothing about who owns what its `%s` stands for"
            .formatted(method, Quoted.of(unsaid.type()), variable),
        List.of(),
        Help.of(
                "let %s take them, by writing `<%s extends @Ref Object>` where it is declared, or in a stub file"
                    .formatted(method, variable))
            .or(new BoundVariable(unsaid.method(), variable)),
        new Subject("variable", tree, variable));
  }

  private Diagnostic complaint(Mismatch mismatch) {
    told.add(mismatch.value());
    return new Diagnostic(
        RuleKey.TYPE_ARGUMENT,
        Position.of(mismatch.value()),
        Quoted.of(mismatch.value().toString())
            + " is a "
            + Quoted.of(mismatch.given())
            + ", where a "
            + Quoted.of(mismatch.wanted())
            + " is asked for",
        List.of(),
        Help.of(
                "write the same qualifier in both types, or hand over a function or object that"
                    + " does what is asked for")
            .or(new ChangeArguments(mismatch.value())),
        new Subject("conversion", mismatch.value(), "type"));
  }
}
