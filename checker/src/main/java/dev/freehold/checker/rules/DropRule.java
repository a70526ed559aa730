package dev.freehold.checker.rules;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.checker.typesystem.LostContent;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** Owners do not go where a method of the library may lose them. */
final class DropRule extends MemberScanner {
  private final LostContent lost;

  DropRule(OwnershipTypes types, CallTypes callTypes) {
    this.lost = new LostContent(types, callTypes);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, List<Diagnostic> found) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    lost.of(tree).ifPresent(object -> found.add(content(tree, first(tree), method, object)));
    lost.argument(tree).ifPresent(argument -> found.add(argument(argument, method)));
    return super.visitMethodInvocation(tree, found);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, List<Diagnostic> found) {
    ExecutableElement constructor = TreeUtils.elementFromUse(tree);
    lost.argument(tree).ifPresent(argument -> found.add(argument(argument, constructor)));
    return super.visitNewClass(tree, found);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, List<Diagnostic> found) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    lost.of(tree).ifPresent(object -> found.add(content(tree, tree, method, object)));
    return super.visitMemberReference(tree, found);
  }

  /** What a chain of calls loses first is told, and not what it loses of the rest. */
  private MethodInvocationTree first(MethodInvocationTree tree) {
    MethodInvocationTree first = tree;
    ExpressionTree at = tree;
    while (at instanceof MethodInvocationTree call) {
      if (lost.of(call).isPresent()) {
        first = call;
      }
      at = TreeUtils.getReceiverTree(call);
    }
    return first;
  }

  private static Diagnostic content(
      ExpressionTree tree, ExpressionTree mistake, ExecutableElement method, String object) {
    return new Diagnostic(
        RuleKey.OWN_LEAK,
        Position.of(tree),
        "%s may lose what is in a %s, and releases none of it"
            .formatted(Quoted.ofMethod(method), Quoted.of(object)),
        List.of(),
        "take out what is in it, and release what is not needed",
        new Subject("drop", mistake, "content"));
  }

  private static Diagnostic argument(LostContent.Argument argument, ExecutableElement method) {
    return new Diagnostic(
        RuleKey.OWN_LEAK,
        Position.of(argument.value()),
        "%s may lose %s, and does not release it"
            .formatted(Quoted.ofMethod(method), Quoted.of(argument.value().toString())),
        List.of(),
        argument.lent()
            ? "call it where the type argument is `@Own`, for which it takes values over"
            : "call a method that makes it only where it is needed, or that gives back what it leaves",
        new Subject("drop", argument.value(), "argument"));
  }
}
