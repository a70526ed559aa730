package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.CapturedParts;
import dev.freehold.checker.flow.ownership.Captures;
import dev.freehold.checker.flow.ownership.ElementNames;
import dev.freehold.checker.flow.ownership.Initialisation;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas and inner classes: what they capture, and what lambdas do with it.
 *
 * <p>It has more than twelve collaborators, as a lambda is a body of its own, with a pass and a
 * point, and an argument of a call at the same time.
 */
final class CaptureFlow {
  private record Captured(Operand use, Capture.Mode mode) {}

  private final Pass pass;
  private final Point point;

  CaptureFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /**
   * A lambda.
   *
   * @param capture what it may capture
   * @param loans holds what the lambda borrows
   */
  void lambda(LambdaExpressionTree tree, Capture capture, CallLoans loans) {
    if (SharingFlow.isForOthers(pass, capture, tree)) {
      SharingFlow.checkBody(pass, tree);
    }
    List<Operand> uses = captured(tree);
    Set<Tree> consumed =
        capture.once() && capture.stays() ? consumedBy(tree, uses, capture) : Set.of();
    List<Captured> captured = modes(uses, capture, consumed);
    LambdaFlow body = new LambdaFlow(pass, tree, capture);
    Pass inner = body.inner();
    body.run(inner, () -> captured.forEach(each -> give(inner, each)));
    captured.forEach(each -> take(each, inner.point().captured(), capture, loans));
  }

  /** The tracked values that are captured, each at its first use. */
  private List<Operand> captured(Tree tree) {
    List<Operand> captured = new ArrayList<>();
    CapturedNames.in(tree, point)
        .forEach(
            (name, use) -> {
              Value value = point.state().get(name);
              if (value != null && value.isTracked()) {
                captured.add(new Operand(use, value, name));
              }
            });
    return captured;
  }

  /** What becomes of each; what may not be captured at all is left out. */
  private List<Captured> modes(List<Operand> uses, Capture capture, Set<Tree> consumed) {
    List<Captured> captured = new ArrayList<>();
    for (Operand use : uses) {
      Capture.Mode mode = Captures.modeOf(point, use, capture, consumed.contains(use.tree()));
      if (mode != null) {
        captured.add(new Captured(use, mode));
      }
    }
    return captured;
  }

  /** What the body releases or passes on, found by following it apart. */
  private Set<Tree> consumedBy(LambdaExpressionTree tree, List<Operand> captured, Capture capture) {
    List<FlowEvent> before = point.events().open();
    LambdaFlow body = new LambdaFlow(pass, tree, capture);
    Pass inner = body.inner();
    body.run(inner, () -> captured.forEach(use -> lend(inner, use)));
    return refusedIn(point.events().close(before));
  }

  private static Set<Tree> refusedIn(List<FlowEvent> events) {
    Set<Tree> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FlowEvent event : events) {
      if (event instanceof FlowEvent.RefusedMove refused) {
        consumed.add(refused.binding().token().site().tree());
      }
    }
    return consumed;
  }

  /** Inside, a captured variable is an owner or a borrow of what it holds outside. */
  private void give(Pass inner, Captured captured) {
    Name outside = captured.use().name();
    if (captured.mode() == Capture.Mode.LEND) {
      lend(inner, captured.use());
    } else if (captured.mode() == Capture.Mode.MOVE && outside != null) {
      Name name = Selves.inside(point, outside, inner.point());
      inner.point().state().put(name, Captures.moved(captured.use()));
      inner.nesting().declare(name);
      Initialisation.captured(point, captured.use(), inner.point());
    }
  }

  /** Outside, the lambda takes it over, borrows it or may keep it. */
  private void take(Captured captured, CapturedParts inside, Capture capture, CallLoans loans) {
    Operand use = captured.use();
    ElementNames.named(point, use.value());
    switch (captured.mode()) {
      case MOVE -> Captures.move(point, use);
      case LEND -> {
        Captures.replace(point, use, inside.replacedOf(use.tree()));
        Captures.lend(point, use, inside.of(use.tree()), loans);
      }
      case ESCAPE -> Captures.escape(point, use, capture.keeper());
    }
  }

  private void lend(Pass inner, Operand use) {
    if (use.name() != null) {
      Name name = Selves.inside(point, use.name(), inner.point());
      inner.point().state().put(name, Captures.lent(point, use));
      Initialisation.captured(point, use, inner.point());
    }
  }

  /**
   * An object of a class without a name, which is followed as a lambda is.
   *
   * @param object its bodies
   */
  void object(ClassTree tree, ObjectFlow object, Capture capture, CallLoans loans) {
    List<Operand> uses = captured(tree);
    MethodTree consumer = capture.once() ? object.consumer() : null;
    Set<Tree> consumed = Set.of();
    if (consumer != null && capture.stays()) {
      consumed =
          refusedIn(object.eventsOf(consumer, inner -> uses.forEach(use -> lend(inner, use))));
    }
    List<Captured> captured = modes(uses, capture, consumed);
    BiConsumer<Pass, MethodTree> give =
        (inner, method) -> captured.forEach(each -> give(inner, each, method, consumer));
    CapturedParts inside = object.follow(give);
    for (Captured each : captured) {
      if (each.mode() == Capture.Mode.LEND && object.isInItsOwnWay(each.use(), give)) {
        Captures.escape(point, each.use(), FlowEvent.Keeper.CLASS);
      } else {
        take(each, inside, capture, loans);
      }
    }
  }

  /** The initializers run before the method that takes it over, and only borrow it. */
  private void give(
      Pass inner, Captured captured, MethodTree method, @Nullable MethodTree consumer) {
    if (captured.mode() == Capture.Mode.MOVE && method != consumer) {
      lend(inner, captured.use());
    } else {
      give(inner, captured);
    }
  }

  /** An inner class may keep what it captures; its methods are followed on their own. */
  void classBody(ClassTree tree) {
    for (Operand use : captured(tree)) {
      Captures.escape(point, use, FlowEvent.Keeper.CLASS);
    }
  }
}
