package dev.freehold.internal;

/** What generated frames have in common. */
public abstract class StackFrame {
  private static final int CLOSED = 0;

  private final StackSlots stack;
  private int depth = CLOSED;
  private int base;

  /** Makes a frame, closed. */
  protected StackFrame(StackSlots stack) {
    this.stack = stack;
  }

  /** Throws unless the frame is open and the last one. */
  protected final void requireTop$() {
    stack.requireTop(this);
  }

  /** Closes the frame. */
  protected final void pop$() {
    stack.pop(this);
    depth = CLOSED;
  }

  final void open(int atDepth, int atSlot) {
    depth = atDepth;
    base = atSlot;
  }

  final boolean isOpen() {
    return depth != CLOSED;
  }

  /** From 1. */
  final int depth() {
    return depth;
  }

  /** The first slot of the frame. */
  final int base() {
    return base;
  }
}
