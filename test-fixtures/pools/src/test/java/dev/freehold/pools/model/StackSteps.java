package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.Frame;
import java.util.function.Supplier;

/** What is done with a stack of frames. */
final class StackSteps {
  private StackSteps() {}

  @Unsafe("it misuses stacks on purpose")
  record Push() implements StackWorld.Step {
    @Override
    public void run(StackWorld world) {
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, world.stack::push);
      } else {
        world.pushed(world.stack.push());
      }
    }
  }

  @Unsafe("it misuses stacks on purpose")
  record Alloc(int pick, boolean orNull) implements StackWorld.Step {
    @Override
    public void run(StackWorld world) {
      if (world.known.isEmpty()) {
        return;
      }
      Frame<Cell> frame = world.known.get(pick % world.known.size());
      Supplier<Cell> alloc = () -> orNull ? frame.tryAlloc() : frame.alloc();
      if (!world.isOpen(frame)) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, alloc);
      } else if (!world.isLast(frame)) {
        Refusal.of(RuleKey.FRAME_ORDER, alloc);
      } else if (!world.elements.isFull()) {
        world.elements.allocated(alloc.get());
      } else if (!orNull) {
        Refusal.of(RuleKey.POOL_EXHAUSTED, alloc);
      } else if (alloc.get() != null) {
        throw new AssertionError("more elements than slots");
      }
    }
  }

  @Unsafe("it misuses stacks on purpose")
  record CloseFrame(int pick) implements StackWorld.Step {
    @Override
    public void run(StackWorld world) {
      if (world.known.isEmpty()) {
        return;
      }
      Frame<Cell> frame = world.known.get(pick % world.known.size());
      if (!world.isOpen(frame)) {
        Refusal.of(RuleKey.RELEASE_TWICE, () -> close(frame));
      } else if (!world.isLast(frame)) {
        Refusal.of(RuleKey.FRAME_ORDER, () -> close(frame));
      } else {
        frame.close();
        world.popped();
      }
    }

    private static Object close(Frame<Cell> frame) {
      frame.close();
      return "closed";
    }
  }

  record Use(int pick, CellField field, long number) implements StackWorld.Step {
    @Override
    public void run(StackWorld world) {
      world.elements.use(pick, field, number);
    }
  }

  @Unsafe("it misuses stacks on purpose")
  record CloseStack() implements StackWorld.Step {
    @Override
    public void run(StackWorld world) {
      if (world.isClosed) {
        Refusal.of(RuleKey.RELEASE_TWICE, () -> close(world));
      } else if (!world.open.isEmpty()) {
        Refusal.of(RuleKey.OWN_LEAK, () -> close(world));
      } else {
        world.stack.close();
        world.isClosed = true;
      }
    }

    private static Object close(StackWorld world) {
      world.stack.close();
      return "closed";
    }
  }
}
