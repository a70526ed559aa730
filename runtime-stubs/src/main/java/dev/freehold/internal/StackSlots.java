package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import java.util.ArrayList;
import java.util.List;

/** The slots of a stack of frames. */
public abstract class StackSlots extends BumpSlots {
  /** One for each depth reached so far, used again. */
  private final List<StackFrame> frames = new ArrayList<>();

  private int depth;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   */
  protected StackSlots(String name, int slots) {
    super(name, slots);
  }

  /** How many frames are open. */
  public final int depth() {
    requireOpen$();
    return depth;
  }

  /** Makes a frame object, closed. */
  protected abstract StackFrame frame$();

  /** Opens the next frame. While the pool is watched, an old reference is not taken for it. */
  protected final StackFrame push$() {
    enterIfOther();
    if (depth == frames.size()) {
      frames.add(frame$());
    } else if (watch$() != null) {
      frames.set(depth, frame$());
    }
    StackFrame frame = frames.get(depth);
    depth++;
    frame.open(depth, top());
    return frame;
  }

  /** Where the slots of a frame end, which begin those of the next. */
  final int endOf(StackFrame frame) {
    return frame.depth() == depth ? top() : frames.get(frame.depth()).base();
  }

  final OwnershipException ofOtherFrame(SlotElement element) {
    return refused$(PoolErrors.ofOtherFrame(name$(), element.slot$));
  }

  final void requireOpen(StackFrame frame) {
    requireOpen$();
    if (!frame.isOpen()) {
      throw refused$(PoolErrors.frameClosed(name$()));
    }
  }

  final void requireTop(StackFrame frame) {
    if (!frame.isOpen()) {
      throw refused$(PoolErrors.frameClosed(name$()));
    }
    if (frame.depth() != depth) {
      throw refused$(PoolErrors.frameOrder(name$(), frame.depth(), depth));
    }
  }

  final void pop(StackFrame frame) {
    if (!frame.isOpen()) {
      throw refused$(PoolErrors.frameClosedTwice(name$()));
    }
    requireTop(frame);
    dropTo(frame.base());
    depth--;
  }

  @Override
  final void requireClosable() {
    if (depth > 0) {
      throw refused$(PoolErrors.framesOpen(name$(), depth));
    }
  }
}
