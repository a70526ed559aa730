package dev.freehold.checker.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declarations in a file that have a say in what an expression is, and in what is asked
 * for where it stands.
 */
record Concerned(Source source) {
  /** So many steps from variable to variable are followed. */
  private static final int STEPS = 3;

  private static final int MOST = 10;

  /** Variables and methods, the nearest first. */
  List<Tree> by(Tree place) {
    Set<Tree> found = new LinkedHashSet<>();
    if (place instanceof VariableTree || place instanceof MethodTree) {
      found.add(place);
    }
    named(place, found, STEPS);
    around(place, found);
    return found.stream().filter(source.spans::knows).limit(MOST).toList();
  }

  /** What the expression names, and what the variables among that begin with. */
  private void named(@Nullable Tree expression, Set<Tree> found, int steps) {
    if (steps == 0 || expression == null) {
      return;
    }
    Set<Tree> declared = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(TreeUtils.elementFromUse(tree), declared);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(TreeUtils.elementFromUse(tree), declared);
        return super.visitMemberSelect(tree, null);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        add(TreeUtils.elementFromUse(tree), declared);
        return super.visitMemberReference(tree, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, Void unused) {
        add(TreeUtils.elementFromUse(tree), declared);
        return super.visitNewClass(tree, null);
      }
    }.scan(expression, null);
    found.addAll(declared);
    for (Tree each : declared) {
      if (each instanceof VariableTree variable) {
        named(variable.getInitializer(), found, steps - 1);
        if (source.parents.of(variable) instanceof EnhancedForLoopTree loop) {
          named(loop.getExpression(), found, steps - 1);
        }
      }
    }
  }

  private void add(@Nullable Element element, Set<Tree> found) {
    Tree declared = element == null ? null : source.declarationOf(element);
    if (declared != null) {
      found.add(declared);
    }
  }

  /** What takes the value. */
  private void around(Tree place, Set<Tree> found) {
    VariableTree parameter = new Passing(source).parameterOf(place);
    if (parameter != null) {
      found.add(parameter);
    }
    for (Tree each = source.parents.of(place); each != null; each = source.parents.of(each)) {
      if (each instanceof VariableTree || each instanceof MethodTree) {
        found.add(each);
      } else if (each instanceof AssignmentTree assignment) {
        named(assignment.getVariable(), found, 1);
      } else if (each instanceof EnhancedForLoopTree loop && loop.getExpression() == place) {
        found.add(loop.getVariable());
      } else if (each instanceof ReturnTree || each instanceof LambdaExpressionTree) {
        addMember(place, found);
      } else if (each instanceof ExpressionTree expression) {
        named(expression, found, 1);
      }
      if (each instanceof BlockTree || each instanceof ClassTree) {
        return;
      }
    }
  }

  private void addMember(Tree place, Set<Tree> found) {
    Tree member = source.scopes.memberAround(place);
    if (member instanceof MethodTree || member instanceof VariableTree) {
      found.add(member);
    }
  }
}
