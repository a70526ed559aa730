package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.State;
import java.util.ArrayList;
import java.util.List;

/** A finally block is followed once for each way into it: the end, each jump, each exception. */
final class FinallyFlow {
  private final Flow flow;

  FinallyFlow(Flow flow) {
    this.flow = flow;
  }

  void around(BlockTree last, Runnable body) {
    List<Exit> outer = flow.exits.open();
    body.run();
    List<Exit> leaving = flow.exits.close(outer);
    List<List<FlowEvent>> passes = new ArrayList<>();
    if (flow.state.isReachable()) {
      passes.add(pass(last));
    }
    State normal = flow.state;
    for (Exit exit : leaving) {
      flow.state = exit.state();
      List<FlowEvent> seen = pass(last);
      if (exit.counted()) {
        passes.add(seen);
      }
      flow.exits.add(exit.with(flow.state));
    }
    flow.state = normal;
    flow.events.addPasses(passes);
  }

  private List<FlowEvent> pass(BlockTree last) {
    List<FlowEvent> before = flow.events.open();
    flow.execute(last);
    return flow.events.close(before);
  }
}
