package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.types.Sharing;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** What another thread may see: what is safe to share, does not change, or was handed over. */
final class SharingFlow {
  private final Flow flow;

  SharingFlow(Flow flow) {
    this.flow = flow;
  }

  /**
   * Whether a captured resource may reach another thread; else that is reported.
   *
   * @param mode what becomes of it
   */
  boolean maySend(Operand operand, Capture capture, Capture.Mode mode) {
    boolean sync = flow.types.sharing().isShareable(TreeUtils.typeOf(operand.tree()));
    boolean alone = mode == Capture.Mode.LEND && capture.once();
    if (mode == Capture.Mode.MOVE || sync || alone) {
      return true;
    }
    flow.events.add(
        new FlowEvent.NotSent(operand.tree(), operand.text(), operand.value().bindings().get(0)));
    return false;
  }

  /** The ordinary objects that code for another thread captures. */
  void checkBody(LambdaExpressionTree tree) {
    if (flow.options.threads()) {
      new SharedNames(flow).check(tree);
    }
  }

  /** A function that is no lambda: all that it holds goes to the other thread. */
  void checkArgument(ExpressionTree tree) {
    if (!flow.options.threads()) {
      return;
    }
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      new SharedNames(flow).check(creation.getClassBody());
    } else if (TreeUtils.typeOf(tree) instanceof DeclaredType type
        && type.asElement().getKind().isClass()) {
      check(tree, tree.toString(), type);
    }
  }

  /** The ordinary object that a method reference captures. */
  void captured(ExpressionTree object) {
    if (flow.options.threads()) {
      check(object, object.toString(), TreeUtils.typeOf(object));
    }
  }

  void check(Tree at, String name, TypeMirror type) {
    Sharing sharing = flow.types.sharing();
    if (!flow.types.resources().isTracked(type) && !sharing.isShareable(type)) {
      flow.events.add(new FlowEvent.NotShared(at, name, type));
    }
  }
}
