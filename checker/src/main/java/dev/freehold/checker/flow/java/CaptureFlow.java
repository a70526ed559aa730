package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lambdas and inner classes: what they capture, and what lambdas do with it. */
final class CaptureFlow {
  private record Captured(Operand use, Capture.Mode mode) {}

  private final Flow flow;

  private final CapturedParts parts = new CapturedParts();

  CaptureFlow(Flow flow) {
    this.flow = flow;
  }

  /**
   * A lambda.
   *
   * @param capture what it may capture
   * @param loans holds what the lambda borrows
   */
  void lambda(LambdaExpressionTree tree, Capture capture, CallLoans loans) {
    if (capture.concurrent()) {
      flow.sharing.checkBody(tree);
    }
    List<Operand> uses = captured(tree, null);
    Set<Tree> consumed = capture.once() && capture.stays() ? consumedBy(tree, uses) : Set.of();
    List<Captured> captured = modes(uses, capture, consumed);
    LambdaFlow body = new LambdaFlow(flow, tree);
    Flow inner = body.inner();
    body.run(inner, () -> captured.forEach(each -> give(inner, each)));
    captured.forEach(each -> take(each, inner.captures.parts, loans, capture.keeper()));
  }

  /** The tracked values that are captured, each at its first use. */
  private List<Operand> captured(Tree tree, @Nullable ClassTree type) {
    List<Operand> captured = new ArrayList<>();
    CapturedNames.in(tree, flow, type)
        .forEach(
            (name, use) -> {
              Value value = flow.state.get(name);
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
      boolean lenient = flow.leniency.covers(use.value());
      Capture.Mode mode = capture.modeOf(use.value(), consumed.contains(use.tree()), lenient);
      if (lenient || !capture.concurrent() || flow.sharing.maySend(use, capture, mode)) {
        captured.add(new Captured(use, mode));
      }
    }
    return captured;
  }

  /** What the body releases or passes on, found by following it apart. */
  private Set<Tree> consumedBy(LambdaExpressionTree tree, List<Operand> captured) {
    List<FlowEvent> before = flow.events.open();
    LambdaFlow body = new LambdaFlow(flow, tree);
    Flow inner = body.inner();
    body.run(inner, () -> captured.forEach(use -> lend(inner, use)));
    Set<Tree> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FlowEvent event : flow.events.close(before)) {
      if (event instanceof FlowEvent.RefusedMove refused) {
        consumed.add(refused.binding().token().site().tree());
      }
    }
    return consumed;
  }

  /** Inside, a captured variable is an owner or a borrow of what it holds outside. */
  private void give(Flow inner, Captured captured) {
    Name name = captured.use().name();
    if (captured.mode() == Capture.Mode.LEND) {
      lend(inner, captured.use());
    } else if (captured.mode() == Capture.Mode.MOVE && name != null) {
      inner.state.put(name, held(captured.use(), Ownership.OWN));
      inner.declare(name);
    }
  }

  private void lend(Flow inner, Operand use) {
    if (use.name() != null) {
      Value lent = held(use, use.value().strength().weaker(Ownership.MUT));
      boolean lenient = flow.leniency.covers(use.value());
      inner.state.put(use.name(), lenient ? flow.leniency.unsaid(lent, use.tree()) : lent);
    }
  }

  private static Value held(Operand use, Ownership strength) {
    Site site = new Site(Site.Kind.CAPTURE, use.tree(), use.text());
    Value held = Value.of(Binding.of(new Token(site, 0), strength));
    return use.value().maybeNull() ? held.orNull() : held;
  }

  /** Outside, the lambda takes it over or borrows it. */
  private void take(
      Captured captured, CapturedParts inside, CallLoans loans, FlowEvent.Keeper keeper) {
    Operand use = captured.use();
    boolean moved = captured.mode() == Capture.Mode.MOVE;
    flow.names.checkUse(use, moved ? Purpose.MOVE : Purpose.USE);
    if (!use.value().any(Binding::isLive)) {
      return;
    }
    switch (captured.mode()) {
      case MOVE -> flow.moves.take(use, Access.MOVE, use.tree());
      case LEND -> lendTo(loans, use, inside.of(use.tree()));
      case ESCAPE -> escape(use, keeper);
    }
  }

  private void lendTo(CallLoans loans, Operand use, Map<Path, Boolean> used) {
    if (!used.containsValue(true) || !flow.leniency.letGo(use.value())) {
      loans.hold(use, lent(use, used));
    }
  }

  /** The lambda borrows the parts that its body uses: exclusively, those that it changes. */
  private Value lent(Operand use, Map<Path, Boolean> used) {
    if (used.isEmpty() || !(use.name() instanceof Name.Local)) {
      return flow.lending.borrow(use, mode(use, used.containsValue(true)), use.tree());
    }
    List<Binding> lent = new ArrayList<>();
    used.forEach(
        (path, changed) -> {
          Value part = flow.names.current(use).map(binding -> binding.part(path));
          Operand place = new Operand(use.tree(), part, null);
          lent.addAll(flow.lending.borrow(place, mode(use, changed), use.tree()).bindings());
        });
    return Value.anyOf(lent);
  }

  private static Ownership mode(Operand use, boolean changed) {
    return changed && use.value().strength() != Ownership.REF ? Ownership.MUT : Ownership.REF;
  }

  /** The function may keep it. */
  void escape(Operand use, FlowEvent.Keeper keeper) {
    if (!flow.leniency.letGo(use.value())) {
      Binding kept = use.value().live().get(0);
      flow.events.add(new FlowEvent.Captured(use.tree(), use.text(), kept, keeper));
    }
  }

  /** Notes what the body of a lambda does. */
  void note(Binding binding, Access how) {
    parts.note(binding, how);
  }

  /** An inner class may keep what it captures; its methods are followed on their own. */
  void classBody(ClassTree tree) {
    for (Operand use : captured(tree, tree)) {
      Captured captured = new Captured(use, Capture.Mode.ESCAPE);
      take(captured, parts, new CallLoans(flow), FlowEvent.Keeper.CLASS);
    }
  }
}
