package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Contract;
import dev.freehold.checker.types.ContractComparison;
import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Result;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A method reference or lambda takes and gives what callers of its interface's method expect. */
final class ReferenceRule extends TreeScanner<Void, List<Diagnostic>> {
  private final OwnershipTypes types;
  private final ProcessingEnvironment environment;

  ReferenceRule(OwnershipTypes types, ProcessingEnvironment environment) {
    this.types = types;
    this.environment = environment;
  }

  List<Diagnostic> check(Tree member) {
    List<Diagnostic> found = new ArrayList<>();
    if (!(member instanceof ClassTree)) {
      scan(member, found);
    }
    return found;
  }

  /** Classes inside are checked on their own. */
  @Override
  public Void visitClass(ClassTree tree, List<Diagnostic> found) {
    return null;
  }

  /** What the interface's method says nothing of, the flow follows. */
  @Override
  public Void visitMemberReference(MemberReferenceTree tree, List<Diagnostic> found) {
    ContractComparison.of(contractOf(tree), expectedOf(tree)).stream()
        .map(mismatch -> complaint(tree, mismatch))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(found::add);
    return super.visitMemberReference(tree, found);
  }

  private static Optional<Diagnostic> complaint(MemberReferenceTree tree, Mismatch mismatch) {
    if (mismatch instanceof Parameter each && each.promised() != null) {
      return Optional.of(complaint(tree, tree.toString(), "takes", each.taken(), each.promised()));
    }
    if (mismatch instanceof Result each && each.promised() != null) {
      return Optional.of(complaint(tree, tree.toString(), "gives", each.given(), each.promised()));
    }
    return Optional.empty();
  }

  private Contract expectedOf(Tree function) {
    return types.signatures().contractOf(TreeUtils.findFunction(function, environment));
  }

  /** Without an object before the colons, the first argument is the receiver. */
  private Contract contractOf(MemberReferenceTree tree) {
    Contract referenced = types.signatures().contractOf(TreeUtils.elementFromUse(tree));
    boolean unbound =
        referenced.receiver() != null
            && expectedOf(tree).parameters().size() == referenced.parameters().size() + 1
            && isTypeName(tree);
    return unbound ? referenced.receiverFirst() : referenced;
  }

  private static boolean isTypeName(MemberReferenceTree tree) {
    var element = TreeUtils.elementFromTree(tree.getQualifierExpression());
    return element == null || element.getKind().isClass() || element.getKind().isInterface();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    Contract expected = expectedOf(tree);
    for (Mismatch mismatch : ContractComparison.of(expected.taking(writtenBy(tree)), expected)) {
      if (mismatch instanceof Parameter each && each.promised() != null) {
        VariableTree parameter = tree.getParameters().get(each.index());
        String name = parameter.getName().toString();
        found.add(complaint(parameter, name, "takes", each.taken(), each.promised()));
      }
    }
    return super.visitLambdaExpression(tree, found);
  }

  private List<@Nullable Ownership> writtenBy(LambdaExpressionTree tree) {
    List<@Nullable Ownership> written = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      written.add(types.written(TreeUtils.elementFromDeclaration(parameter)));
    }
    return written;
  }

  private static Diagnostic complaint(
      Tree at, String what, String does, @Nullable Ownership here, Ownership promised) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(at),
        Quoted.of(what)
            + " "
            + does
            + " "
            + (here == null ? "an ordinary object" : Quoted.of(here.annotation()))
            + " where "
            + Quoted.of(promised.annotation())
            + " is expected",
        List.of(),
        "write a lambda that does what is expected with the value, or use a method that does",
        new Subject("reference", at, what));
  }
}
