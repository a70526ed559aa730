package dev.freehold.checker.fix;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** A lambda that releases the result takes the place of a method reference that drops it. */
public record ReleaseByLambda(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(lost.at() instanceof MemberReferenceTree reference) || !source.spans.knows(reference)) {
      return List.of();
    }
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    if (method.isVarArgs()) {
      return List.of();
    }
    String call = call(reference, method, source);
    TypeMirror made =
        reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
            ? TreeUtils.typeOf(reference.getQualifierExpression())
            : method.getReturnType();
    return new ReleaseStatements(source)
        .releaseMethods(made).stream()
            .map(release -> proposal(reference, call + "." + release + "()", source))
            .toList();
  }

  private static Proposal proposal(MemberReferenceTree reference, String lambda, Source source) {
    return Proposal.ofBody(
        "write `" + lambda + "` instead of `" + source.textOf(reference) + "`",
        List.of(source.replace(reference, lambda)));
  }

  private static String call(
      MemberReferenceTree reference, ExecutableElement method, Source source) {
    boolean unbound =
        ((JCMemberReference) reference).kind == JCMemberReference.ReferenceKind.UNBOUND;
    List<String> arguments =
        method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();
    List<String> parameters =
        Stream.concat(unbound ? Stream.of("each") : Stream.of(), arguments.stream()).toList();
    String object = source.textOf(reference.getQualifierExpression());
    String called =
        reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
            ? "new " + object
            : (unbound ? "each" : object) + "." + reference.getName();
    String given = parameters.stream().collect(Collectors.joining(", "));
    return (parameters.size() == 1 ? given : "(" + given + ")")
        + " -> "
        + called
        + "("
        + String.join(", ", arguments)
        + ")";
  }
}
