package dev.freehold.checker.infer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Who looks for a resource behind another type borrows it at least: {@code o} of {@code o
 * instanceof Res}.
 */
final class HiddenResources extends TreeScanner<Void, Void> {
  private final ValueUses uses;
  private final OwnershipTypes types;

  HiddenResources(ValueUses uses) {
    this.uses = uses;
    this.types = uses.round().types();
  }

  /** Its members are looked at by themselves. */
  @Override
  public @Nullable Void visitClass(ClassTree tree, Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, Void unused) {
    if (tree.getType() != null) {
      told(tree.getExpression(), TreeUtils.typeOf(tree.getType()));
    }
    return super.visitInstanceOf(tree, null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, Void unused) {
    told(tree.getExpression(), TreeUtils.typeOf(tree.getType()));
    return super.visitTypeCast(tree, null);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, Void unused) {
    tell(tree.getExpression(), tree.getCases());
    return super.visitSwitch(tree, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    tell(tree.getExpression(), tree.getCases());
    return super.visitSwitchExpression(tree, null);
  }

  private void tell(ExpressionTree scrutinee, List<? extends CaseTree> arms) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, Void unused) {
        VariableElement variable = TreeUtils.elementFromDeclaration(tree);
        if (variable != null && variable.getKind() == ElementKind.BINDING_VARIABLE) {
          told(scrutinee, variable.asType());
        }
        return null;
      }
    }.scan(arms, null);
  }

  private void told(ExpressionTree value, TypeMirror as) {
    if (types.resources().isStrict(as) && !types.resources().isTracked(TreeUtils.typeOf(value))) {
      for (ValueRoot each : uses.rootsOf(value)) {
        if (each instanceof ValueRoot.Taken taken) {
          uses.round().inferred().parameter(taken.parameter(), Qualifier.REF);
        }
      }
    }
  }
}
