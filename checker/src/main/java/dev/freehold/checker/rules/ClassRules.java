package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.BodyFlow;
import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.flow.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.UsesOwnership;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** Applies every rule to one class: to its declarations, and to the bodies of its members. */
public final class ClassRules {
  private final OwnershipTypes types;
  private final FlowOptions options;

  public ClassRules(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.options = options;
  }

  /** What is wrong with the class; classes inside it are checked on their own. */
  public List<Diagnostic> check(ClassTree type) {
    TypeElement element = TreeUtils.elementFromDeclaration(type);
    if (isTrusted(element)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    FlowRules flowRules = new FlowRules(type);
    for (Tree member : type.getMembers()) {
      if (!isTrusted(member) && UsesOwnership.in(member, types)) {
        found.addAll(DeclarationRules.check(types, element, member));
        found.addAll(flowRules.judge(events(element, member)));
      }
    }
    return found;
  }

  private List<FlowEvent> events(TypeElement type, Tree member) {
    if (member instanceof MethodTree method) {
      return BodyFlow.ofMethod(types, options, method);
    }
    boolean initializer =
        member instanceof BlockTree
            || (member instanceof VariableTree field && field.getInitializer() != null);
    return initializer ? BodyFlow.ofInitializer(types, options, type, member) : List.of();
  }

  private static boolean isTrusted(Tree member) {
    boolean declares = member instanceof MethodTree || member instanceof VariableTree;
    Element element = declares ? TreeUtils.elementFromTree(member) : null;
    return element != null && OwnershipTypes.isUnsafe(element);
  }

  /** {@code @Unsafe} on a class covers what is inside it; so does being generated. */
  private static boolean isTrusted(TypeElement type) {
    for (Element each = type; each != null; each = each.getEnclosingElement()) {
      if (OwnershipTypes.isUnsafe(each) || OwnershipTypes.isGenerated(each)) {
        return true;
      }
    }
    return false;
  }
}
