package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.State;
import java.util.ArrayList;
import java.util.List;

/** A finally block is followed once for each way into it: the end, each jump, each exception. */
final class FinallyFlow {
  private final Pass pass;
  private final Point point;
  private final Abandoning abandoning;

  FinallyFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.abandoning = new Abandoning(pass);
  }

  void around(BlockTree last, Runnable body) {
    List<Exit> outer = pass.nesting().exits().open();
    pass.nesting().withFinally(body);
    List<Exit> leaving = pass.nesting().exits().close(outer);
    List<List<FlowEvent>> passes = new ArrayList<>();
    if (point.isReachable()) {
      passes.add(pass(last));
    }
    State normal = point.state();
    for (Exit exit : leaving) {
      point.become(exit.state());
      List<FlowEvent> seen = abandoning.after(exit, true, () -> pass(last));
      if (exit.counted()) {
        passes.add(seen);
      }
      pass.nesting().exits().add(exit.with(point.state()));
    }
    point.become(normal);
    point.events().addPasses(passes);
  }

  private List<FlowEvent> pass(BlockTree last) {
    List<FlowEvent> before = point.events().open();
    pass.execute(last);
    return point.events().close(before);
  }
}
