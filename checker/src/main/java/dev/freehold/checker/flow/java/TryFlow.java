package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.ArrayList;
import java.util.List;

/** Try statements: resources, then catch clauses, then the finally block. */
final class TryFlow {
  private final Flow flow;
  private final CatchFlow catching;
  private final FinallyFlow finals;

  TryFlow(Flow flow) {
    this.flow = flow;
    this.catching = new CatchFlow(flow);
    this.finals = new FinallyFlow(flow);
  }

  void execute(TryTree tree) {
    BlockTree last = tree.getFinallyBlock();
    if (last == null) {
      catchAround(tree);
    } else {
      finals.around(last, () -> catchAround(tree));
    }
  }

  private void catchAround(TryTree tree) {
    List<? extends CatchTree> clauses = tree.getCatches();
    if (clauses.isEmpty()) {
      resources(tree, tree.getResources());
      return;
    }
    State before = flow.state.copy();
    List<Exit> outer = flow.exits.open();
    flow.throwing.withCatches(() -> resources(tree, tree.getResources()));
    List<Exit> inner = flow.exits.close(outer);
    catching.clauses(clauses, inner, before);
  }

  /** Each resource is a try statement of its own around the rest. */
  private void resources(TryTree tree, List<? extends Tree> resources) {
    if (resources.isEmpty()) {
      flow.execute(tree.getBlock());
      return;
    }
    List<? extends Tree> rest = resources.subList(1, resources.size());
    flow.scope(tree.getBlock(), () -> resource(tree, resources.get(0), rest));
  }

  private void resource(TryTree tree, Tree resource, List<? extends Tree> rest) {
    Operand held = flow.fullExpression(resource, () -> open(resource));
    Name name = held.name();
    boolean isNew = name != null && flow.tryResources.add(name);
    List<Exit> outer = flow.exits.open();
    resources(tree, rest);
    List<Exit> leaving = flow.exits.close(outer);
    if (isNew) {
      flow.tryResources.remove(name);
    }
    close(resource, held, leaving);
  }

  private Operand open(Tree resource) {
    if (resource instanceof VariableTree variable) {
      flow.assignments.declare(variable);
      Name name =
          new Name.Local(org.checkerframework.javacutil.TreeUtils.elementFromDeclaration(variable));
      Value value = flow.state.get(name);
      return value == null ? Operand.untracked(resource) : new Operand(resource, value, name);
    }
    return flow.evaluate((ExpressionTree) resource, Demand.USE);
  }

  /** The implicit close runs on every path out of the body. */
  private void close(Tree resource, Operand held, List<Exit> leaving) {
    ImplicitClose closing = ImplicitClose.of(flow, resource, held);
    List<List<FlowEvent>> passes = new ArrayList<>();
    if (flow.state.isReachable()) {
      passes.add(seen(closing::run));
    }
    for (Exit exit : leaving) {
      State after = exit.state();
      List<FlowEvent> events = seen(() -> flow.in(after, closing::run));
      if (exit.counted()) {
        passes.add(events);
      }
      flow.exits.add(exit.with(after));
    }
    flow.events.addPasses(passes);
  }

  private List<FlowEvent> seen(Runnable step) {
    List<FlowEvent> before = flow.events.open();
    step.run();
    return flow.events.close(before);
  }
}
