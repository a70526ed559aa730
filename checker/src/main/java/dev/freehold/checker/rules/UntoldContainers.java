package dev.freehold.checker.rules;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Escaped;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import dev.freehold.checker.flow.event.FlowEvent.TooWeak;
import dev.freehold.checker.flow.store.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Variables of which it is told that their type says nothing of who owns what is in them: what is
 * put into them and taken out of them is no news.
 *
 * <pre>{@code
 * List<Order> bids = new ArrayList<>();   // told here, and in no line below
 * bids.add(order);
 * for (Order each : bids) each.close();
 * }</pre>
 */
final class UntoldContainers {
  private final Set<Element> variables = new HashSet<>();

  void add(VariableTree variable) {
    variables.add(TreeUtils.elementFromDeclaration(variable));
  }

  /** Whether an expression is one of them, or comes out of one. */
  boolean isBehind(@Nullable Tree expression) {
    if (variables.isEmpty() || expression == null) {
      return false;
    }
    if (expression instanceof ConditionalExpressionTree choice) {
      return isBehind(choice.getTrueExpression()) || isBehind(choice.getFalseExpression());
    }
    if (expression instanceof IdentifierTree name) {
      return variables.contains(TreeUtils.elementFromUse(name));
    }
    if (expression instanceof MemberSelectTree select) {
      return variables.contains(TreeUtils.elementFromUse(select))
          || isBehind(select.getExpression());
    }
    return isBehind(inner(expression));
  }

  private static @Nullable Tree inner(Tree expression) {
    if (expression instanceof MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? select.getExpression()
          : null;
    }
    if (expression instanceof ArrayAccessTree access) {
      return access.getExpression();
    }
    return expression instanceof ParenthesizedTree parentheses ? parentheses.getExpression() : null;
  }

  /** Whether the event happened to what goes into one of them or comes out of it. */
  boolean explain(ClassTree type, FlowEvent event) {
    if (variables.isEmpty()) {
      return false;
    }
    if (event instanceof Escaped escaped) {
      return isBehind(CallWith.around(escaped.at(), type));
    }
    if (event instanceof RefusedMove refused) {
      return isFrom(refused.binding().token().site(), type);
    }
    return event instanceof TooWeak weak && isFrom(weak.binding().token().site(), type);
  }

  private boolean isFrom(Site site, ClassTree type) {
    if (site.kind() != Site.Kind.ELEMENT && site.kind() != Site.Kind.ELSEWHERE) {
      return false;
    }
    List<Tree> around = Ancestors.of(site.tree(), type);
    boolean element = around.size() > 1 && around.get(1) instanceof EnhancedForLoopTree;
    return isBehind(element ? ((EnhancedForLoopTree) around.get(1)).getExpression() : site.tree());
  }
}
