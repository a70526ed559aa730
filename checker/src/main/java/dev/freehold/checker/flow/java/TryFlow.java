package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Try statements: resources, then catch clauses, then the finally block.
 *
 * <pre>{@code
 * 1  try (Page page = Page.open()) {
 * 2    page.fill(input);               // throws IOException
 * 3    return page.height();
 * 4  } catch (IOException e) {
 * 5    failed++;
 * 6  } finally {
 * 7    tries++;
 * 8  }
 * }</pre>
 *
 * <p>Two exits leave the body: the exception from line 2 and the return from line 3; its end is not
 * reached. The implicit {@code close} runs once on each of them, so that the page is released on
 * both, and the exception then arrives at line 4, where what the names hold is the join of all that
 * may be caught there. The return goes past the clause. The finally block is followed twice: for
 * the return, which goes on to leave the method, and for the end of the clause, after which control
 * goes on behind line 8. What only one of such passes sees happens on some paths only.
 *
 * <p>It has more than twelve collaborators, as resources, clauses and the finally block each take
 * the exits and the events of the part before.
 */
final class TryFlow {
  private final Pass pass;
  private final Point point;
  private final AssignmentFlow assignments;
  private final CatchFlow catching;
  private final FinallyFlow finals;
  private final Abandoning abandoning;

  TryFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.assignments = new AssignmentFlow(pass);
    this.catching = new CatchFlow(pass);
    this.finals = new FinallyFlow(pass);
    this.abandoning = new Abandoning(pass);
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
    State before = point.state().copy();
    List<Exit> outer = pass.nesting().exits().open();
    pass.nesting()
        .withCatches(CatchFlow.takesUnchecked(clauses), () -> resources(tree, tree.getResources()));
    List<Exit> inner = pass.nesting().exits().close(outer);
    catching.clauses(clauses, inner, before);
  }

  /** Each resource is a try statement of its own around the rest. */
  private void resources(TryTree tree, List<? extends Tree> resources) {
    if (resources.isEmpty()) {
      pass.execute(tree.getBlock());
      return;
    }
    List<? extends Tree> rest = resources.subList(1, resources.size());
    pass.nesting().scope(tree.getBlock(), () -> resource(tree, resources.get(0), rest));
  }

  private void resource(TryTree tree, Tree resource, List<? extends Tree> rest) {
    Operand held = pass.nesting().fullExpression(resource, () -> open(resource));
    Name name = held.name();
    boolean isNew = name != null && point.tryResources().add(name);
    List<Exit> outer = pass.nesting().exits().open();
    if (pass.options().allExceptions()) {
      pass.nesting().withFinally(() -> resources(tree, rest));
    } else {
      resources(tree, rest);
    }
    List<Exit> leaving = pass.nesting().exits().close(outer);
    if (isNew) {
      point.tryResources().remove(name);
    }
    close(resource, held, leaving);
  }

  private Operand open(Tree resource) {
    if (resource instanceof VariableTree variable) {
      assignments.declare(variable);
      Name name = new Name.Local(TreeUtils.elementFromDeclaration(variable));
      Value value = point.state().get(name);
      return value == null ? Operand.untracked(resource) : new Operand(resource, value, name);
    }
    return pass.evaluate((ExpressionTree) resource, UseContext.USE);
  }

  /** The implicit close runs on every path out of the body. */
  private void close(Tree resource, Operand held, List<Exit> leaving) {
    ImplicitClose closing = ImplicitClose.of(pass, resource, held);
    // What a close declares that nobody writes seldom happens: it counts where the user asks for
    // it.
    boolean counts = pass.options().allExceptions();
    List<List<FlowEvent>> passes = new ArrayList<>();
    if (point.isReachable()) {
      passes.add(seen(closing::run));
    }
    for (Exit exit : leaving) {
      State after = exit.state();
      List<FlowEvent> events =
          abandoning.after(exit, counts, () -> seen(() -> point.in(after, closing::run)));
      if (exit.counted()) {
        passes.add(events);
      }
      pass.nesting().exits().add(exit.with(after));
    }
    point.events().addPasses(passes);
  }

  private List<FlowEvent> seen(Runnable step) {
    List<FlowEvent> before = point.events().open();
    step.run();
    return point.events().close(before);
  }
}
