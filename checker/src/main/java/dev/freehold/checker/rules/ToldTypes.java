package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Escaped;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Expressions of which it is told that their type says nothing of ownership, or something else than
 * is asked for: what becomes of them is no news.
 *
 * <pre>{@code
 * give(new Order(), Order::close);        // of <T> void give(T value, Consumer<T> to): told once
 * return Optional.<Order>of(borrowed);    // where an Optional<@Own Order> is asked for: told once
 * }</pre>
 */
final class ToldTypes {
  private final Set<Tree> told = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Tree expression) {
    told.add(expression);
  }

  /** Whether the event happened to one of them, or to what one of them is called with. */
  boolean explain(ClassTree type, FlowEvent event) {
    if (told.isEmpty()) {
      return false;
    }
    if (event instanceof Escaped escaped) {
      return told.contains(CallWith.around(escaped.at(), type));
    }
    return event instanceof RefusedMove refused && told.contains(refused.at());
  }
}
