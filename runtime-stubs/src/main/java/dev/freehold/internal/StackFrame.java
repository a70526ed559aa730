package dev.freehold.internal;

/** What generated frames have in common. */
public abstract class StackFrame {
  private static final int CLOSED = 0;

  private final StackSlots stack;
  private int depth = CLOSED;
  private int base;

  /** The number of the frame in the handles of its elements; 0 until there is one. */
  private long group;

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

  /** A number that names an element of the frame until that is closed. */
  protected final long handleOf$(SlotElement element) {
    stack.requireOpen(this);
    stack.requireAllocated(element);
    if (!holds(element.slot$)) {
      throw stack.ofOtherFrame(element);
    }
    if (group == 0) {
      group = stack.nextGroup();
    }
    return Handles.inGroup(group, element.slot$);
  }

  /** The slot that a handle names; throws if that is of no element of this frame. */
  protected final int slotAt$(long handle) {
    if (!isNamed$(handle)) {
      stack.requireOpen(this);
      throw stack.stale(handle, "its frame was closed, or asked of another frame");
    }
    return Handles.slot(handle);
  }

  /** Whether a handle names an element of this frame. */
  protected final boolean isNamed$(long handle) {
    return isOpen() && Handles.isInGroup(handle, group) && holds(Handles.slot(handle));
  }

  private boolean holds(int slot) {
    return slot >= base && slot < stack.endOf(this);
  }

  final void open(int atDepth, int atSlot) {
    depth = atDepth;
    base = atSlot;
    group = 0;
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
