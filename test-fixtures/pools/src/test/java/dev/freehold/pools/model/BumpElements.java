package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.Init;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The elements of a stack or region: released from the last on, many at once. */
@Unsafe("it keeps elements beyond their release")
final class BumpElements {
  private final Init init;
  private final int capacity;
  private final Map<Cell, SlotModel> slots = new IdentityHashMap<>();
  private final List<SlotModel> known = new ArrayList<>();
  private final List<SlotModel> live = new ArrayList<>();

  BumpElements(Init init, int capacity) {
    this.init = init;
    this.capacity = capacity;
  }

  int inUse() {
    return live.size();
  }

  boolean isFull() {
    return live.size() == capacity;
  }

  void allocated(Cell element) {
    SlotModel slot = slots.computeIfAbsent(element, this::seen);
    assertFalse(slot.isLive, "a slot in use was handed out again");
    slot.allocate(init);
    live.add(slot);
  }

  private SlotModel seen(Cell element) {
    SlotModel slot = new SlotModel(element);
    slot.isUntouched(init);
    assertTrue(known.size() < capacity, "more elements than slots");
    known.add(slot);
    return slot;
  }

  /** Releases all but the first ones. */
  void dropTo(int mark) {
    List<SlotModel> released = live.subList(mark, live.size());
    released.forEach(slot -> slot.isLive = false);
    released.clear();
  }

  /** Writes and reads any element that was ever seen. */
  void use(int pick, CellField field, long number) {
    if (known.isEmpty()) {
      return;
    }
    SlotModel slot = known.get(pick % known.size());
    Object value = field.made().apply(number);
    if (slot.isLive) {
      slot.write(field, value);
    } else {
      Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> write(slot, field, value));
      Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> field.read().apply(slot.element));
      Refusal.of(RuleKey.USE_AFTER_RELEASE, slot.symbol::length);
      Refusal.of(RuleKey.USE_AFTER_RELEASE, slot.levels::length);
    }
  }

  private static Object write(SlotModel slot, CellField field, Object value) {
    field.write().accept(slot.element, value);
    return "written";
  }

  void check() {
    live.forEach(SlotModel::check);
  }
}
