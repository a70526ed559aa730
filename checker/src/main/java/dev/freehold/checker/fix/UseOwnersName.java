package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a variable does no more than borrow is used by the owner's name, each time for as long as it
 * is needed, and the variable goes.
 *
 * @param borrowed what the variable begins with
 */
public record UseOwnersName(Tree borrowed) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Tree member = source.scopes.memberAround(borrowed);
    if (!(source.parents.of(borrowed) instanceof VariableTree alias)
        || member == null
        || alias.getInitializer() != borrowed
        || source.statements.listOf(alias) == null
        || !isFixed(TreeUtils.elementFromDeclaration(alias))
        || !isPlace(alias.getInitializer())) {
      return List.of();
    }
    String place = source.textOf(borrowed);
    List<Edit> edits = new ArrayList<>(List.of(source.layout.delete(alias)));
    uses(alias, member).forEach(use -> edits.add(source.replace(use, place)));
    return List.of(
        Proposal.ofBody(
            "use `"
                + place
                + "` instead of `"
                + alias.getName()
                + "`, without line "
                + source.lineOf(alias),
            edits));
  }

  /** Whether it names the same thing wherever it stands. */
  private static boolean isPlace(ExpressionTree tree) {
    Element element = TreeUtils.elementFromTree(tree);
    if (element == null || !isFixed(element)) {
      return false;
    }
    return tree instanceof IdentifierTree
        || (tree instanceof MemberSelectTree select && isPlace(select.getExpression()));
  }

  private static boolean isFixed(Element element) {
    return element.getKind() == ElementKind.FIELD
        ? element.getModifiers().contains(Modifier.FINAL)
            || element.getSimpleName().contentEquals("this")
        : ElementUtils.isEffectivelyFinal(element);
  }

  private static List<IdentifierTree> uses(VariableTree alias, Tree member) {
    Element variable = TreeUtils.elementFromDeclaration(alias);
    List<IdentifierTree> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (variable.equals(TreeUtils.elementFromUse(tree))) {
          uses.add(tree);
        }
        return null;
      }
    }.scan(member, null);
    return uses;
  }
}
