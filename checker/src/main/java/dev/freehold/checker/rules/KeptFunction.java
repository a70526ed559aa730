package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may keep the function that captured something.
 *
 * @param around the function and what it stands in, from the inside out; empty where that is not
 *     one function in a method
 * @param taker the parameter that is given the function; null where it is no argument
 */
record KeptFunction(List<Tree> around, @Nullable TakingParameter taker) {

  /** The function around a place, if there is but one. */
  static KeptFunction around(Tree captured, ClassTree type) {
    List<Tree> all = Ancestors.of(captured, type);
    int at = -1;
    for (int i = 0; i < all.size() && !(all.get(i) instanceof MethodTree); i++) {
      if (isFunction(all.get(i))) {
        if (at >= 0) {
          return new KeptFunction(List.of(), null);
        }
        at = i;
      }
    }
    List<Tree> around = at < 0 ? List.of() : SameValue.outermost(all.subList(at, all.size()));
    return new KeptFunction(around, TakingParameter.ofArgument(around, type));
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether the parameter could say that it does not keep the function. */
  boolean mayBeChanged() {
    return taker == null || Declared.variable(taker.variable()).isShown();
  }

  /** What becomes of the function. */
  Optional<Diagnostic.Note> note(FlowEvent.Keeper keeping) {
    if (taker != null && keeping == FlowEvent.Keeper.ONCE_PARAMETER) {
      return taker.note(" may call the function later");
    }
    if (taker != null) {
      return taker
          .note(" may keep the function: its parameter does not say `@NonEscaping`")
          .or(() -> Optional.of(here(taker.name() + " may keep the function")));
    }
    Tree keeper = around.size() < 2 ? null : around.get(1);
    if (keeper instanceof VariableTree variable) {
      return Optional.of(here(Quoted.of(variable.getName().toString()) + " keeps the function"));
    }
    return keeper instanceof ReturnTree
        ? Optional.of(here("the function is returned"))
        : Optional.empty();
  }

  private Diagnostic.Note here(String text) {
    return new Diagnostic.Note(Position.of(around.get(0)), text + " here");
  }
}
