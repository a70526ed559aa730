package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.ownership.Sending;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;

/** What another thread may see: what is safe to share, does not change, or was handed over. */
final class SharingFlow {
  private SharingFlow() {}

  /** The ordinary objects that code for another thread captures. */
  static void checkBody(Pass pass, LambdaExpressionTree tree) {
    if (pass.options().threads()) {
      new SharedNames(pass.point()).check(tree);
    }
  }

  /** A function that is no lambda: all that it holds goes to the other thread. */
  static void checkArgument(Pass pass, ExpressionTree tree) {
    if (!pass.options().threads()) {
      return;
    }
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      new SharedNames(pass.point()).check(creation.getClassBody());
    } else if (TreeUtils.typeOf(tree) instanceof DeclaredType type
        && type.asElement().getKind().isClass()) {
      Sending.check(pass.point(), tree, tree.toString(), type);
    }
  }

  /** The ordinary object that a method reference captures. */
  static void captured(Pass pass, ExpressionTree object) {
    if (pass.options().threads()) {
      Sending.check(pass.point(), object, object.toString(), TreeUtils.typeOf(object));
    }
  }
}
