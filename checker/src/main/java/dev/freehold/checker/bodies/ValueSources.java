package dev.freehold.checker.bodies;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds where the values may come from that an expression stands for. */
final class ValueSources {
  private final FollowedVariables variables;

  ValueSources(FollowedVariables variables) {
    this.variables = variables;
  }

  Set<ValueSource> of(@Nullable ExpressionTree tree) {
    Set<ValueSource> sources = new LinkedHashSet<>();
    collect(tree, sources);
    return sources;
  }

  private void collect(@Nullable ExpressionTree tree, Set<ValueSource> into) {
    if (tree instanceof ParenthesizedTree inner) {
      collect(inner.getExpression(), into);
    } else if (tree instanceof TypeCastTree cast) {
      collect(cast.getExpression(), into);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      collect(choice.getTrueExpression(), into);
      collect(choice.getFalseExpression(), into);
    } else if (tree instanceof AssignmentTree assignment) {
      collect(assignment.getExpression(), into);
    } else if (tree instanceof ArrayAccessTree access) {
      collect(access.getExpression(), into);
    } else if (tree instanceof NewArrayTree array) {
      if (array.getInitializers() != null) {
        array.getInitializers().forEach(each -> collect(each, into));
      }
    } else if (tree instanceof MethodInvocationTree call) {
      into.add(called(call));
    } else if (tree instanceof NewClassTree made) {
      into.add(made(made));
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      named(tree, into);
    } else if (tree instanceof SwitchExpressionTree) {
      into.add(new ValueSource.Unknown());
    } else if (tree != null && !(tree instanceof LiteralTree)) {
      into.add(new ValueSource.Lent());
    }
  }

  private void named(ExpressionTree tree, Set<ValueSource> into) {
    Element element = TreeUtils.elementFromTree((Tree) tree);
    boolean self =
        element != null
            && (element.getSimpleName().contentEquals("this")
                || element.getSimpleName().contentEquals("super"));
    if (self) {
      into.add(new ValueSource.Self());
    } else if (element != null && variables.has(element)) {
      into.add(new ValueSource.Held((javax.lang.model.element.VariableElement) element));
    } else {
      into.add(new ValueSource.Lent());
    }
  }

  private ValueSource called(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return new ValueSource.Called(method, objectOf(tree, method), all(tree.getArguments()), false);
  }

  /** What a method is called on: the object itself, where nothing stands before it. */
  Set<ValueSource> objectOf(MethodInvocationTree tree, ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return Set.of();
    }
    return tree.getMethodSelect() instanceof MemberSelectTree select
        ? of(select.getExpression())
        : Set.of(new ValueSource.Self());
  }

  private ValueSource made(NewClassTree tree) {
    ExecutableElement constructor =
        tree.getClassBody() == null
            ? TreeUtils.elementFromUse(tree)
            : TreeUtils.getSuperConstructor(tree);
    return new ValueSource.Called(
        constructor,
        Set.of(),
        all(tree.getArguments()),
        variables.isCloseable(TreeUtils.typeOf(tree)));
  }

  private List<Set<ValueSource>> all(List<? extends ExpressionTree> arguments) {
    List<Set<ValueSource>> sources = new ArrayList<>();
    arguments.forEach(each -> sources.add(of(each)));
    return sources;
  }
}
