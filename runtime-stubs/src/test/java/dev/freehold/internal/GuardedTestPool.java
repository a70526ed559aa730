package dev.freehold.internal;

import java.util.Arrays;

/** Slots of 8 bytes with guards of 4 bytes before and after each, in a Java array. */
final class GuardedTestPool extends ConfinedSlots {
  private static final int SLOT = 8;
  private static final int GUARD = 4;

  final byte[] memory = new byte[2 * (SLOT + GUARD) + GUARD];
  private final TestSlot[] elements = {new TestSlot(0), new TestSlot(1)};

  GuardedTestPool() {
    super("GuardedPool", 2);
  }

  TestSlot alloc() {
    TestSlot element = elements[popSlowly$()];
    element.allocate$();
    return handedOut$(element);
  }

  /** Where a slot begins in the memory. */
  static int begin(int slot) {
    return GUARD + slot * (SLOT + GUARD);
  }

  @Override
  protected SlotElement element$(int slot) {
    return elements[slot];
  }

  @Override
  protected void place$(int slot, SlotElement element) {
    elements[slot] = (TestSlot) element;
  }

  @Override
  protected SlotElement renew$(int slot) {
    elements[slot] = new TestSlot(slot);
    return elements[slot];
  }

  @Override
  public SlotGuards guards$() {
    return new SlotGuards() {
      @Override
      public boolean isEmpty() {
        return false;
      }

      @Override
      public boolean surrounds(int slot) {
        return true;
      }

      @Override
      public void arm(int slot) {
        Arrays.fill(memory, begin(slot) - GUARD, begin(slot), Pattern.BYTE);
        Arrays.fill(memory, begin(slot) + SLOT, begin(slot) + SLOT + GUARD, Pattern.BYTE);
      }

      @Override
      public long brokenAt(int slot) {
        for (int distance = -GUARD; distance < SLOT + GUARD; distance++) {
          boolean guard = distance < 0 || distance >= SLOT;
          if (guard && memory[begin(slot) + distance] != Pattern.BYTE) {
            return distance;
          }
        }
        return WHOLE;
      }
    };
  }
}
