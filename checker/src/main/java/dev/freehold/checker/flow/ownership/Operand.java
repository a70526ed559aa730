package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What evaluating an expression gave.
 *
 * @param tree the expression
 * @param value what it may be, when it was evaluated
 * @param name the place it was read from; null where there is none that is followed
 */
public record Operand(Tree tree, Value value, @Nullable Name name) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The value of an expression that names nothing that is tracked. */
  public static Operand untracked(Tree tree) {
    return new Operand(tree, Value.UNTRACKED, null);
  }

  /** A tracked value of which nothing is known but that somebody else owns it. */
  public static Operand elsewhere(Tree tree, Qualifier strength) {
    Site site = new Site(Site.Kind.ELSEWHERE, tree);
    return new Operand(tree, Value.of(Binding.of(new Token(site, 0), strength)), null);
  }

  /** Whether it is {@code this}, as its superclass or an interface sees it. */
  boolean isSuper() {
    return name instanceof Name.This && isSuper(tree);
  }

  /** Whether an expression is {@code super}, or {@code I.super}. */
  public static boolean isSuper(Tree expression) {
    return expression instanceof IdentifierTree name
        ? name.getName().contentEquals("super")
        : expression instanceof MemberSelectTree part
            && part.getIdentifier().contentEquals("super");
  }

  /** Whether it is a conditional or switch expression, whose value has other names, too. */
  boolean isChosen() {
    Tree bare = tree instanceof ExpressionTree whole ? TreeUtils.withoutParens(whole) : tree;
    return bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree;
  }

  /** The name that it is, or that it is a part of; null where it begins with none. */
  @Nullable Name root() {
    Tree whole = tree;
    while (name == null && whole instanceof MemberSelectTree part) {
      whole = part.getExpression();
    }
    boolean local = name == null && whole instanceof IdentifierTree;
    return local
            && TreeUtils.elementFromTree(whole) instanceof VariableElement variable
            && !variable.getKind().isField()
        ? new Name.Local(variable)
        : name;
  }

  /**
   * The expression as the user wrote it, on one line; a declared variable by its name, and the
   * object of a call that names none as {@code this}, or as that of the class around.
   */
  public String text() {
    if (TreeUtils.elementFromTree(tree) instanceof ExecutableElement method) {
      if (name instanceof Name.This) {
        return "this";
      }
      if (tree instanceof IdentifierTree) {
        return EnclosingClass.of(method).getSimpleName() + ".this";
      }
    }
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return tree instanceof VariableTree variable
        ? variable.getName().toString()
        : BLANKS.matcher(tree.toString()).replaceAll(" ");
  }

  /** The same, as the value of another tree. */
  public Operand at(Tree other) {
    return new Operand(other, value, name);
  }
}
