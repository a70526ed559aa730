package dev.freehold.checker.fix;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A method that lends too little is called where its class has another one that takes the same and
 * gives the same, but gives it so: {@code list.edit(0)} for {@code list.get(0)}.
 *
 * @param call what gave too little; anything else than a call has no such fix
 * @param needed how the result is needed; where that is {@code @Own}, a call that may be made more
 *     than once has no such fix, as each of them would take another value
 */
public record CallInstead(Tree call, Qualifier needed) implements Remedy {

  @Override
  public List<Proposal> proposals(Source source) {
    if (!(call instanceof MethodInvocationTree made)
        || !(made.getMethodSelect() instanceof MemberSelectTree select)
        || !source.spans.knows(call)
        || (needed == Qualifier.OWN && new Repetition(source.parents).concerns(call))) {
      return List.of();
    }
    return others(TreeUtils.elementFromUse(made), source).stream()
        .map(other -> proposal(select, other.getSimpleName().toString(), source))
        .toList();
  }

  private Proposal proposal(MemberSelectTree select, String other, Source source) {
    int end = source.spans.end(select);
    return Proposal.ofBody(
        "call `"
            + other
            + "` instead of `"
            + select.getIdentifier()
            + "` in line "
            + source.text.lineOf(end),
        List.of(new Edit(end - select.getIdentifier().length(), end, other)));
  }

  private List<ExecutableElement> others(ExecutableElement method, Source source) {
    TypeElement type = EnclosingClass.of(method);
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(other -> !other.equals(method) && isAlike(other, method, source))
        .filter(other -> source.types.signatures().of(other).result().ownership() == needed)
        .toList();
  }

  private static boolean isAlike(ExecutableElement one, ExecutableElement other, Source source) {
    boolean sameResult =
        source.types.javac().isSameType(one.getReturnType(), other.getReturnType());
    if (!sameResult || one.getParameters().size() != other.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < one.getParameters().size(); i++) {
      if (!source
          .types
          .javac()
          .isSameType(one.getParameters().get(i).asType(), other.getParameters().get(i).asType())) {
        return false;
      }
    }
    return true;
  }
}
