package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A handle goes to a pool that is there and that it may be of; or one of the declarations that have
 * a say in it names the declaration of the other.
 *
 * @param place where it is wrong
 * @param is the declaration of which it is a handle, by its simple name
 * @param wanted the same of the one that is asked for
 */
public record ChangeHandle(Tree place, String is, String wanted) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>(otherPools(source));
    for (Tree each : new Concerned(source).by(place)) {
      proposals.addAll(changed(AnnotationsIn.typeOf(each), source));
    }
    if (place instanceof ExpressionTree) {
      proposals.addAll(changed(AnnotationsIn.inside(place), source));
    }
    return proposals;
  }

  /** The call on another variable that can be seen there. */
  private List<Proposal> otherPools(Source source) {
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (Tree each = place; each != null; each = source.parents.of(each)) {
      IdentifierTree pool = poolOf(each);
      if (pool != null && source.spans.knows(pool)) {
        for (VariableTree other : source.scopes.visible(place)) {
          if (!other.getName().equals(pool.getName()) && isPool(other)) {
            proposals.putIfAbsent(other.getName().toString(), asked(pool, other, source));
          }
        }
      }
    }
    return List.copyOf(proposals.values());
  }

  private static @Nullable IdentifierTree poolOf(Tree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree name
        ? name
        : null;
  }

  private boolean isPool(VariableTree variable) {
    String type = TypeText.of(TreeUtils.typeOf(variable));
    return type.equals(is + "Pool") || type.equals(wanted + "Pool");
  }

  private static Proposal asked(IdentifierTree pool, VariableTree other, Source source) {
    return Proposal.ofFile(
        "ask `"
            + other.getName()
            + "` instead of `"
            + pool.getName()
            + "` in line "
            + source.lineOf(pool),
        List.of(source.replace(pool, other.getName().toString())));
  }

  private List<Proposal> changed(List<AnnotationTree> annotations, Source source) {
    List<Proposal> proposals = new ArrayList<>();
    for (AnnotationTree each : annotations) {
      String written = each.toString();
      String other =
          written.contains(is + ".class")
              ? wanted
              : written.contains(wanted + ".class") ? is : null;
      if (other != null
          && each.getAnnotationType().toString().endsWith("HandleOf")
          && source.spans.knows(each)) {
        String text = "@HandleOf(" + other + ".class)";
        proposals.add(
            Proposal.ofFile(
                "write `"
                    + text
                    + "` instead of `"
                    + source.textOf(each)
                    + "` in line "
                    + source.lineOf(each),
                List.of(source.replace(each, text))));
      }
    }
    return proposals;
  }
}
