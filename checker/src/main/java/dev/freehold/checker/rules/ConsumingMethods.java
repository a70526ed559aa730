package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.bodies.AttributedTrees;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.java.BodyFlow;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the methods that consume their object do with it, before the classes are checked
 * that inherit them. Either of two may be checked first, and of what javac has made code of it has
 * no bodies any more: so each class is looked at when it is checked, at the latest.
 */
public final class ConsumingMethods {
  private final OwnershipTypes types;
  private final FlowOptions options;
  private final AttributedTrees trees;
  private final Set<TypeElement> seen = new HashSet<>();

  public ConsumingMethods(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.options = options.withoutThreads();
    this.trees = new AttributedTrees(options.environment());
  }

  /**
   * Looks at a class and at what it inherits from.
   *
   * @param above whether the trees of what it inherits from may be looked at
   */
  public void learn(ClassTree tree, boolean above) {
    learn(TreeUtils.elementFromDeclaration(tree), tree, above);
  }

  private void learn(TypeElement type, @Nullable ClassTree tree, boolean above) {
    if (tree == null
        || types.resources().kindOf(type) != ResourceClasses.Kind.RESOURCE
        || OwnershipTypes.isGenerated(type)
        || !seen.add(type)) {
      return;
    }
    if (above) {
      for (TypeMirror each : types.javac().directSupertypes(type.asType())) {
        if (each instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element) {
          learn(element, trees.of(element), true);
        }
      }
    }
    if (!type.getModifiers().contains(Modifier.FINAL)) {
      look(tree);
    }
  }

  /** What one of them calls another may decide; there are few. */
  private void look(ClassTree tree) {
    List<MethodTree> methods = consuming(tree);
    boolean news = !methods.isEmpty();
    for (int i = 0; news && i <= methods.size(); i++) {
      news = false;
      for (MethodTree method : methods) {
        news |= note(tree, method);
      }
    }
  }

  private boolean note(ClassTree tree, MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    boolean apart =
        BodyFlow.ofMethod(types, options, tree, method).stream()
            .anyMatch(FlowEvent.TakenApart.class::isInstance);
    return types.consuming().note(element, apart);
  }

  private List<MethodTree> consuming(ClassTree tree) {
    List<MethodTree> found = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method && method.getBody() != null && consumes(method)) {
        found.add(method);
      }
    }
    return found;
  }

  private boolean consumes(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    return types.signatures().of(method).receiver() == Qualifier.OWN
        && !OwnershipTypes.isUnsafe(method);
  }
}
