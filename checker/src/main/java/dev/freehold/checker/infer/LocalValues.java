package dev.freehold.checker.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the local variables of a file may hold, on any path: {@code r} of {@code Res r = a; if (c) r
 * = b;} holds {@code a} and {@code b}.
 */
final class LocalValues extends TreeScanner<Void, @Nullable ExecutableElement> {
  /**
   * One of them.
   *
   * @param within the method whose {@code this} it means; null outside of methods
   */
  record LocalValue(ExpressionTree tree, @Nullable ExecutableElement within) {}

  private final ProcessingEnvironment environment;
  private final Map<Element, List<LocalValue>> values = new HashMap<>();
  private final Map<Element, VariableElement> described = new HashMap<>();

  LocalValues(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  List<LocalValue> of(Element variable) {
    return values.getOrDefault(variable, List.of());
  }

  /** The parameter of its interface's method that a lambda's parameter stands for; null if none. */
  @Nullable VariableElement described(Element variable) {
    return described.get(variable);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable ExecutableElement within) {
    return super.visitMethod(tree, TreeUtils.elementFromDeclaration(tree));
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable ExecutableElement within) {
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable ExecutableElement within) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (variable != null && variable.getKind() != ElementKind.FIELD) {
      add(variable, tree.getInitializer(), within);
    }
    return super.visitVariable(tree, within);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable ExecutableElement within) {
    Element variable = TreeUtils.elementFromTree((Tree) tree.getVariable());
    if (variable != null && variable.getKind() != ElementKind.FIELD) {
      add(variable, tree.getExpression(), within);
    }
    return super.visitAssignment(tree, within);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(
      EnhancedForLoopTree tree, @Nullable ExecutableElement within) {
    // What a collection holds is not the collection.
    if (TreeUtils.typeOf(tree.getExpression()).getKind() == TypeKind.ARRAY) {
      add(TreeUtils.elementFromDeclaration(tree.getVariable()), tree.getExpression(), within);
    }
    return super.visitEnhancedForLoop(tree, within);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable ExecutableElement within) {
    bind(tree.getPattern(), tree.getExpression(), within);
    return super.visitInstanceOf(tree, within);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable ExecutableElement within) {
    tree.getCases().forEach(each -> bind(each, tree.getExpression(), within));
    return super.visitSwitch(tree, within);
  }

  @Override
  public @Nullable Void visitSwitchExpression(
      SwitchExpressionTree tree, @Nullable ExecutableElement within) {
    tree.getCases().forEach(each -> bind(each, tree.getExpression(), within));
    return super.visitSwitchExpression(tree, within);
  }

  /** What a pattern binds is what is looked at, or a part of it. */
  private void bind(
      @Nullable Tree pattern, ExpressionTree scrutinee, @Nullable ExecutableElement within) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, Void unused) {
        VariableElement variable = TreeUtils.elementFromDeclaration(tree);
        if (variable != null && variable.getKind() == ElementKind.BINDING_VARIABLE) {
          add(variable, scrutinee, within);
        }
        return null;
      }
    }.scan(pattern, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(
      LambdaExpressionTree tree, @Nullable ExecutableElement within) {
    List<? extends VariableElement> formal =
        TreeUtils.findFunction(tree, environment).getParameters();
    for (int i = 0; i < formal.size() && i < tree.getParameters().size(); i++) {
      if (formal.get(i).asType().getKind() != TypeKind.TYPEVAR) {
        described.put(TreeUtils.elementFromDeclaration(tree.getParameters().get(i)), formal.get(i));
      }
    }
    return super.visitLambdaExpression(tree, within);
  }

  private void add(
      @Nullable Element variable,
      @Nullable ExpressionTree value,
      @Nullable ExecutableElement within) {
    if (variable != null && value != null) {
      values
          .computeIfAbsent(variable, first -> new ArrayList<>())
          .add(new LocalValue(value, within));
    }
  }
}
