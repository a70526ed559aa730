package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.Frame;
import dev.freehold.pool.FrameStack;
import java.util.ArrayList;
import java.util.List;

/** A stack of frames, and the model of what it has to do. */
@Unsafe("it misuses stacks on purpose")
final class StackWorld {
  /** A step of a random program. */
  interface Step {
    void run(StackWorld world);
  }

  /** An open frame, and how many elements there were when it was opened. */
  record Open(Frame<Cell> frame, int base) {}

  final FrameStack<Cell> stack;
  final BumpElements elements;
  final List<Open> open = new ArrayList<>();
  final List<Frame<Cell>> known = new ArrayList<>();
  boolean isClosed;

  @SuppressWarnings("unchecked")
  private StackWorld(StackKind kind) {
    this.stack = (FrameStack<Cell>) kind.creation().create();
    this.elements = new BumpElements(kind.init(), stack.capacity());
  }

  /** Does all steps; throws where the stack and the model differ. */
  static void run(StackKind kind, List<Step> steps) {
    StackWorld world = new StackWorld(kind);
    for (Step step : steps) {
      step.run(world);
      world.check();
    }
    world.end();
  }

  boolean isOpen(Frame<Cell> frame) {
    return open.stream().anyMatch(each -> each.frame() == frame);
  }

  boolean isLast(Frame<Cell> frame) {
    return !open.isEmpty() && last().frame() == frame;
  }

  private Open last() {
    return open.get(open.size() - 1);
  }

  void pushed(Frame<Cell> frame) {
    if (!known.contains(frame)) {
      known.add(frame);
    }
    open.add(new Open(frame, elements.inUse()));
  }

  void popped() {
    elements.dropTo(last().base());
    open.remove(open.size() - 1);
  }

  private void check() {
    elements.check();
    if (!isClosed) {
      assertEquals(elements.inUse(), stack.inUse(), "slots in use");
      assertEquals(open.size(), stack.depth(), "open frames");
    }
  }

  private void end() {
    while (!open.isEmpty()) {
      last().frame().close();
      popped();
    }
    check();
    if (!isClosed) {
      stack.close();
    }
  }
}
