package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A lambda whose body is an expression gets a block, which releases what the expression leaves. */
public record ReleaseInLambda(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    LambdaExpressionTree lambda = around(source);
    if (lambda == null
        || !(lambda.getBody() instanceof ExpressionTree body)
        || !source.spans.knows(body)) {
      return List.of();
    }
    Tree made = lost.origin().tree();
    return made instanceof ExpressionTree expression && source.parents.isIn(made, body)
        ? held(expression, body, source)
        : released(body, source);
  }

  private @Nullable LambdaExpressionTree around(Source source) {
    for (Tree each = lost.at(); each != null; each = source.parents.of(each)) {
      if (each instanceof LambdaExpressionTree lambda) {
        return lambda;
      }
      if (each == source.unit()) {
        return null;
      }
    }
    return null;
  }

  /** A result that has no name gets one in a try statement. */
  private static List<Proposal> held(ExpressionTree made, ExpressionTree body, Source source) {
    Tree member = source.scopes.memberAround(body);
    if (member == null || made == body) {
      return List.of();
    }
    String type = TypeText.of(TreeUtils.typeOf(made));
    NamedValue named = new NamedValue(source, made, NewName.like(NewName.ofType(type), member));
    String resource = named.declaration().shown();
    String head = "try (" + resource.substring(0, resource.length() - 1) + ") { ";
    String used =
        source.text.between(
            source.spans.start(body), source.spans.end(body), List.of(named.used()));
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(block(body, head + "return " + used + "; }", source));
    if (body instanceof MethodInvocationTree) {
      proposals.add(block(body, head + used + "; }", source));
    }
    return proposals;
  }

  /** A parameter is released behind the expression. */
  private List<Proposal> released(ExpressionTree body, Source source) {
    List<Proposal> proposals = new ArrayList<>();
    Tree member = source.scopes.memberAround(body);
    String text = source.textOf(body);
    for (Lines release : lost.releases(source)) {
      proposals.add(block(body, text + "; " + release.shown(), source));
      if (member != null && TreeUtils.typeOf(body).getKind() != TypeKind.VOID) {
        String name = NewName.like("value", member);
        String kept = new NamedValue(source, body, name).declaration().shown();
        proposals.add(block(body, kept + " " + release.shown() + " return " + name + ";", source));
      }
    }
    return proposals;
  }

  private static Proposal block(ExpressionTree body, String statements, Source source) {
    String block = "{ " + statements + " }";
    return Proposal.ofBody(
        "write `" + block + "` instead of `" + source.textOf(body) + "`",
        List.of(source.replace(body, block)));
  }
}
