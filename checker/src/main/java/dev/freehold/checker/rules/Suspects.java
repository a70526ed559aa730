package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.ConfinedSent;
import dev.freehold.checker.flow.event.FlowEvent.Lost;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.ReadUnwritten;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import dev.freehold.checker.flow.event.FlowEvent.TooWeak;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Declarations that lack a qualifier, as the bodies behind them show: that is told there, and not
 * once more to whoever relies on the declaration.
 *
 * <pre>{@code
 * void fill(Row row) { row.id(1); }   // it must say `@Mut`; so at
 * fill(rows.alloc());                 // it is no news that the row is lent before it is written
 * }</pre>
 */
public final class Suspects {
  /** Parameters that are written through, though they are lent for reading. */
  private final Set<Element> written = new HashSet<>();

  /** Methods that say nothing of their result, and give out what they only borrow, or may. */
  private final Set<Element> lending = new HashSet<>();

  private final UntoldContainers containers = new UntoldContainers();
  private final ToldTypes types = new ToldTypes();

  /** Takes note of what the body of a member shows. */
  void note(ClassTree type, List<FlowEvent> events) {
    for (FlowEvent event : events) {
      if (event instanceof TooWeak weak) {
        Site site = weak.binding().token().site();
        if (site.kind() == Site.Kind.PARAMETER && site.tree() instanceof VariableTree parameter) {
          written.add(TreeUtils.elementFromDeclaration(parameter));
        }
      } else if (event instanceof RefusedMove refused) {
        noteResult(type, ResultOf.asResult(refused, type));
      }
    }
  }

  /** Takes note of a member whose body is not looked at: it might show that. */
  void leaveOut(Tree member) {
    mayLend(member instanceof MethodTree method ? method : null);
  }

  private void noteResult(ClassTree type, RefusedMove refused) {
    MethodTree method =
        refused.purpose() == Purpose.RESULT ? ResultOf.search(refused.at(), type) : null;
    mayLend(method);
  }

  private void mayLend(@Nullable MethodTree method) {
    if (method != null && !ResultOf.saysOwn(method)) {
      lending.add(TreeUtils.elementFromDeclaration(method));
    }
  }

  /** Variables whose type is told to be wrong. */
  UntoldContainers containers() {
    return containers;
  }

  /** Expressions whose type is told to be wrong. */
  ToldTypes types() {
    return types;
  }

  /** Whether one of them is why the event happened. */
  boolean explain(ClassTree type, FlowEvent event) {
    if (event instanceof Lost lost) {
      return isLent(lost.binding());
    }
    if (event instanceof ConfinedSent sent) {
      return isLent(sent.binding());
    }
    return containers.explain(type, event)
        || types.explain(type, event)
        || isOfWritten(type, event);
  }

  /** Whether it is owned only as a method says nothing of its result. */
  private boolean isLent(Binding binding) {
    return binding.token().site().tree() instanceof MethodInvocationTree call
        && !lending.isEmpty()
        && lending.contains(TreeUtils.elementFromUse(call));
  }

  private boolean isOfWritten(ClassTree type, FlowEvent event) {
    return event instanceof ReadUnwritten read
        && !written.isEmpty()
        && written.contains(CallWith.parameterOf(read.at(), type));
  }
}
