package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.State;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A way in which control leaves a statement other than by reaching its end.
 *
 * @param kind in what way
 * @param target the statement that a break, continue or yield leaves; null for the others
 * @param thrown the exceptions, one of which it is; empty for a jump
 * @param counted whether it is an exit that must leave no leak, or one that only a catch clause
 *     sees
 * @param earnest whether a catch clause that takes it counts for what only an option calls tracked
 * @param at the jump, or the expression that throws
 * @param state what the names hold there
 */
record Exit(
    Kind kind,
    @Nullable Tree target,
    List<TypeMirror> thrown,
    boolean counted,
    boolean earnest,
    Tree at,
    State state) {

  enum Kind {
    RETURN,
    BREAK,
    CONTINUE,
    YIELD,
    THROW
  }

  static Exit jump(Kind kind, @Nullable Tree target, Tree at, State state) {
    return new Exit(kind, target, List.of(), true, false, at, state);
  }

  static Exit thrown(List<TypeMirror> thrown, boolean counted, Tree at, State state) {
    return new Exit(Kind.THROW, null, thrown, counted, false, at, state);
  }

  /** An unchecked exception that a catch clause around may well see. */
  static Exit caught(List<TypeMirror> thrown, Tree at, State state) {
    return new Exit(Kind.THROW, null, thrown, false, true, at, state);
  }

  /** The same, which nobody has caught. */
  Exit uncaught() {
    return earnest ? new Exit(kind, target, thrown, counted, false, at, state) : this;
  }

  boolean isThrow() {
    return kind == Kind.THROW;
  }

  FlowEvent.Loss loss() {
    return isThrow() ? FlowEvent.Loss.THROW : FlowEvent.Loss.JUMP;
  }

  /** Whether both go to the same place, so that a finally block need be passed only once. */
  boolean goesWith(Exit other) {
    return kind == other.kind
        && target == other.target
        && counted == other.counted
        && earnest == other.earnest;
  }

  Exit with(State other) {
    return new Exit(kind, target, thrown, counted, earnest, at, other);
  }

  Exit with(List<TypeMirror> others) {
    return new Exit(kind, target, others, counted, earnest, at, state);
  }
}
