package dev.freehold.checker.flow.java;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.MethodParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the functions that an expression may give: those that stand in it, those that a local
 * variable or private field names, and those that a method of the same source class gives. For a
 * function that is passed in, the name of its parameter is found.
 */
final class NamedFunctions {
  private final Trees trees;
  private final ClassSymbol top;
  private final Set<Element> seen = new HashSet<>();
  private final List<ExpressionTree> found = new ArrayList<>();

  private NamedFunctions(Pass pass) {
    this.trees = pass.options().trees();
    this.top = ((Symbol) pass.point().context().type()).outermostClass();
  }

  /**
   * Lambdas, method references, new objects, and names of parameters, whether or not what they name
   * is a function.
   */
  static List<ExpressionTree> of(Pass pass, ExpressionTree expression) {
    NamedFunctions functions = new NamedFunctions(pass);
    functions.add(expression, pass.point().context().body());
    return functions.found;
  }

  private void add(@Nullable ExpressionTree expression, @Nullable Tree body) {
    ExpressionTree bare = expression == null ? null : TreeUtils.withoutParens(expression);
    if (bare instanceof LambdaExpressionTree
        || bare instanceof MemberReferenceTree
        || bare instanceof NewClassTree) {
      found.add(bare);
    } else if (bare instanceof TypeCastTree cast) {
      add(cast.getExpression(), body);
    } else if (bare instanceof ConditionalExpressionTree choice) {
      add(choice.getTrueExpression(), body);
      add(choice.getFalseExpression(), body);
    } else if (bare instanceof SwitchExpressionTree choice) {
      new Chosen().scan(choice.getCases(), body);
    } else if (bare instanceof MethodInvocationTree call) {
      given(TreeUtils.elementFromUse(call));
    } else if (bare instanceof IdentifierTree || bare instanceof MemberSelectTree) {
      named(bare, body);
    }
  }

  private void named(ExpressionTree name, @Nullable Tree body) {
    Element variable = TreeUtils.elementFromTree(name);
    if (variable == null || !seen.add(variable)) {
      return;
    }
    if (!variable.getKind().isField()) {
      if (MethodParameter.is(variable)) {
        found.add(name);
      }
      new Assigned(variable).scan(body, body);
    } else if (EnclosingClass.ofField((VariableElement) variable).getKind() == ElementKind.RECORD) {
      found.add(name);
    } else if (variable.getModifiers().contains(Modifier.PRIVATE) && isHere(variable)) {
      new Assigned(variable).scan(trees.getTree(top), null);
    }
  }

  private boolean isHere(Element member) {
    return top.equals(((Symbol) member).outermostClass());
  }

  private void given(ExecutableElement method) {
    MethodTree tree = isHere(method) && seen.add(method) ? trees.getTree(method) : null;
    if (tree != null) {
      new Returned().scan(tree.getBody(), tree.getBody());
    }
  }

  /** What a variable is given, each with the body that it is given it in. */
  private final class Assigned extends TreeScanner<Void, @Nullable Tree> {
    private final Element variable;

    Assigned(Element variable) {
      this.variable = variable;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Tree body) {
      return super.visitMethod(tree, tree.getBody());
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Tree body) {
      if (variable.equals(TreeUtils.elementFromDeclaration(tree))) {
        add(tree.getInitializer(), body);
      }
      return super.visitVariable(tree, body);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Tree body) {
      if (variable.equals(TreeUtils.elementFromTree((Tree) tree.getVariable()))) {
        add(tree.getExpression(), body);
      }
      return super.visitAssignment(tree, body);
    }
  }

  /** What a switch expression gives. */
  private final class Chosen extends TreeScanner<Void, @Nullable Tree> {
    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Tree body) {
      if (tree.getBody() instanceof ExpressionTree given) {
        add(given, body);
      }
      return super.visitCase(tree, body);
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Tree body) {
      add(tree.getValue(), body);
      return super.visitYield(tree, body);
    }
  }

  /** What a method gives, as opposed to what the functions and classes in it do. */
  private final class Returned extends TreeScanner<Void, @Nullable Tree> {
    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Tree body) {
      int before = found.size();
      add(tree.getExpression(), body);
      // What the method is passed, its caller has made.
      found.subList(before, found.size()).removeIf(each -> each instanceof IdentifierTree);
      return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Tree body) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Tree body) {
      return null;
    }
  }
}
