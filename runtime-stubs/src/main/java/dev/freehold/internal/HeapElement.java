package dev.freehold.internal;

/**
 * What a generated element whose fields are plain Java fields has in common with all others. The
 * names end in a dollar sign so that they leave all others to the declared fields.
 */
public abstract class HeapElement {
  /** Odd while the slot is allocated, even while it is free. */
  protected int generation$;

  /** The slot's number, from 0. */
  protected final int slot$;

  /** Makes the element of one slot, free. */
  protected HeapElement(int slot) {
    this.slot$ = slot;
  }

  /** The simple name of the pool's class, for messages. */
  protected abstract String poolName$();

  final void checkLive() {
    if ((generation$ & 1) == 0) {
      throw ElementErrors.usedAfterRelease(poolName$(), slot$);
    }
  }

  final String place(String field) {
    return "`" + field + "` of slot " + slot$ + " in " + poolName$();
  }
}
