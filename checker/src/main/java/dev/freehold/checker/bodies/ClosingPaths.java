package dev.freehold.checker.bodies;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.java.BodyFlow;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body closes a parameter on every path that does not throw. The body is followed as that
 * of an owner: what it would lose is not closed.
 */
final class ClosingPaths {
  /** So many bodies may ask about one another; farther on, nothing is certain. */
  private static final int DEEPEST = 12;

  private final OwnershipTypes types;
  private final FlowOptions options;
  private int depth;

  ClosingPaths(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.options = options.leniently();
  }

  boolean closes(ExecutableElement method, int index) {
    TreePath path = depth < DEEPEST ? options.trees().getPath(method) : null;
    if (path == null
        || !(path.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || tree.getParameters().size() <= index) {
      return false;
    }
    depth++;
    try {
      return closes(classOf(path), tree, method, index);
    } finally {
      depth--;
    }
  }

  private boolean closes(ClassTree type, MethodTree tree, ExecutableElement method, int index) {
    VariableTree parameter = tree.getParameters().get(index);
    return BodyFlow.ofMethod(types, options, type, tree, owning(method, index)).stream()
        .noneMatch(each -> isLost(each, parameter));
  }

  /** An array is closed by a loop over it, which is not followed. */
  private static boolean isLost(FlowEvent event, VariableTree parameter) {
    if (event instanceof FlowEvent.LetGo gone) {
      return gone.site().tree() == parameter;
    }
    return event instanceof FlowEvent.Lost lost
        && lost.loss() != FlowEvent.Loss.THROW
        && lost.binding().token().site().tree() == parameter;
  }

  private Signature owning(ExecutableElement method, int index) {
    Signature said = types.byNames().of(method);
    List<Signature.Parameter> parameters = new ArrayList<>(said.parameters());
    @Nullable Qualifier owner = Qualifier.OWN;
    parameters.set(index, parameters.get(index).held(owner));
    return said.adapted(said.receiver(), parameters, said.result().owned(null));
  }

  private static ClassTree classOf(TreePath path) {
    TreePath each = path;
    while (!(each.getLeaf() instanceof ClassTree)) {
      each = each.getParentPath();
    }
    Tree leaf = each.getLeaf();
    return (ClassTree) leaf;
  }
}
