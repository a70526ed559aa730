package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Substitution;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
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

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, List<Diagnostic> found) {
    Signature referenced = types.signatures().of(TreeUtils.elementFromUse(tree));
    Signature expected = types.signatures().of(TreeUtils.findFunction(tree, environment));
    List<@Nullable Ownership> taken = takenBy(tree, referenced, expected);
    for (int i = 0; i < expected.parameters().size() && i < taken.size(); i++) {
      Ownership promised = expected.parameters().get(i).ownership();
      if (promised != null && !Substitution.takes(promised, taken.get(i))) {
        found.add(complaint(tree, tree.toString(), "takes", taken.get(i), promised));
        return super.visitMemberReference(tree, found);
      }
    }
    Ownership promised = expected.result().ownership();
    Ownership given = referenced.result().ownership();
    if (promised != null && !Substitution.gives(promised, given)) {
      found.add(complaint(tree, tree.toString(), "gives", given, promised));
    }
    return super.visitMemberReference(tree, found);
  }

  /** Without an object before the colons, the first argument is the receiver. */
  private static List<@Nullable Ownership> takenBy(
      MemberReferenceTree tree, Signature referenced, Signature expected) {
    List<@Nullable Ownership> taken = new ArrayList<>();
    boolean unbound =
        referenced.receiver() != null
            && expected.parameters().size() == referenced.parameters().size() + 1
            && isTypeName(tree);
    if (unbound) {
      taken.add(referenced.receiver());
    }
    referenced.parameters().forEach(parameter -> taken.add(parameter.ownership()));
    return taken;
  }

  private static boolean isTypeName(MemberReferenceTree tree) {
    var element = TreeUtils.elementFromTree(tree.getQualifierExpression());
    return element == null || element.getKind().isClass() || element.getKind().isInterface();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    Signature expected = types.signatures().of(TreeUtils.findFunction(tree, environment));
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      Ownership written = types.written(TreeUtils.elementFromDeclaration(parameter));
      Ownership promised = expected.parameters().get(i).ownership();
      if (written != null && promised != null && !Substitution.takes(promised, written)) {
        String name = parameter.getName().toString();
        found.add(complaint(parameter, name, "takes", written, promised));
      }
    }
    return super.visitLambdaExpression(tree, found);
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
