package dev.freehold.checker.flow.event;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.types.Qualifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * How the flow has seen variables hold resources, and where it has seen them hand these over.
 *
 * <p>A variable may be given several values, and a body is gone through more than once: what is not
 * the same each time is not known.
 */
public final class SeenVariables {
  private final Map<VariableElement, Qualifier> held = new HashMap<>();
  private final Set<VariableElement> unclear = new HashSet<>();
  private final IdentityHashMap<Tree, VariableElement> handedOver = new IdentityHashMap<>();

  /**
   * A variable is given a value.
   *
   * @param value what may be in it; nothing for null and for ordinary objects
   * @param another whether it is another name for what a variable holds: either may release it
   */
  public void given(VariableElement variable, List<Binding> value, boolean another) {
    for (Binding each : value) {
      if (another && each.strength() == Qualifier.OWN) {
        unclear.add(variable);
      }
      Qualifier before = held.put(variable, each.strength());
      if (before != null && before != each.strength()) {
        unclear.add(variable);
      }
    }
  }

  /** A variable stands as an argument that the call takes over. */
  public void handedOver(Tree argument, VariableElement variable) {
    handedOver.put(bare(argument), variable);
  }

  /** How a variable holds what it is given; null where that is not known. */
  public @Nullable Qualifier holding(VariableElement variable) {
    return unclear.contains(variable) ? null : held.get(variable);
  }

  /** The variable that an argument, without parentheses, hands over; null where it does not. */
  public @Nullable VariableElement handedOverBy(Tree argument) {
    return handedOver.get(argument);
  }

  private static Tree bare(Tree argument) {
    return argument instanceof ExpressionTree whole ? TreeUtils.withoutParens(whole) : argument;
  }
}
