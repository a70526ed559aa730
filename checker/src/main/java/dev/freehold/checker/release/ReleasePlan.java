package dev.freehold.checker.release;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.Possessions;
import dev.freehold.checker.flow.event.Possessions.Going;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What is to be released automatically in one member.
 *
 * @param member the method or initializer
 * @param type the class that has it
 * @param variables those that are released
 * @param results the expressions whose results are
 * @param refused why other variables are not, as clauses
 * @param unkept why the results of other statements are not
 */
public record ReleasePlan(
    JCTree member,
    ClassSymbol type,
    Possessions possessions,
    Map<VariableElement, OwnedVariable> variables,
    Map<JCTree, OwnedResult> results,
    Map<VariableElement, String> refused,
    Map<Tree, String> unkept) {

  /** Whether nothing is to be done. */
  public boolean isEmpty() {
    return variables.isEmpty() && results.isEmpty();
  }

  /** Whether all that is lost there is released instead. */
  public boolean settles(FlowEvent.Lost lost) {
    Set<Going> going = possessions.going(lost);
    return !going.isEmpty() && going.stream().allMatch(each -> isReleased(each, lost));
  }

  private boolean isReleased(Going going, FlowEvent.Lost lost) {
    OwnedResult result = results.get((JCTree) going.made());
    boolean variable = going.holders().stream().anyMatch(variables::containsKey);
    return switch (lost.loss()) {
      case FIELD -> false;
      case TEMPORARY -> result != null && lost.at() == result.statement();
      case THROW -> variable || (result != null && result.covers((JCTree) lost.at()));
      default -> variable;
    };
  }

  /** Why what is lost there is not released, as a clause; null where nothing is to be said. */
  public @Nullable String whyNot(FlowEvent.Lost lost) {
    if (lost.loss() == FlowEvent.Loss.TEMPORARY) {
      return unkept.get(lost.at());
    }
    return possessions.going(lost).stream()
        .flatMap(each -> each.holders().stream())
        .map(refused::get)
        .filter(each -> each != null)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** The events of the body that remain. */
  public List<FlowEvent> remaining(List<FlowEvent> events) {
    return events.stream()
        .filter(each -> !(each instanceof FlowEvent.Lost lost && settles(lost)))
        .toList();
  }
}
