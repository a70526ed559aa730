package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MalformedTextException;
import java.util.function.Supplier;

/** Reading and writing the fields of any slot that was ever seen. */
final class FieldOperations {
  private FieldOperations() {}

  @Unsafe("it uses elements after their release on purpose")
  record Write(int pick, CellField field, long number) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      Object value = field.made().apply(number);
      if (slot.isUsable()) {
        slot.write(field, value);
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> write(slot, value));
      }
    }

    private Object write(SlotModel slot, Object value) {
      field.write().accept(slot.element, value);
      return "written";
    }
  }

  /** What is allocated is read after every step anyway. */
  @Unsafe("it uses elements after their release on purpose")
  record ReadReleased(int pick, CellField field) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot != null && !slot.isUsable()) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> field.read().apply(slot.element));
      }
    }
  }

  /** Views that were taken at the first allocation are as alive as the slot is now. */
  @Unsafe("it uses views after the release on purpose")
  record ReadViews(int pick) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      if (slot.isUsable()) {
        assertEquals(slot.element.symbol().toString(), slot.symbol.toString());
        assertEquals(slot.element.levels().get(0), slot.levels.get(0));
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, slot.symbol::length);
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> slot.levels.get(0));
      }
    }
  }

  @Unsafe("it uses elements after their release on purpose")
  record WriteOutside(int pick, int index) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot != null) {
        refused(slot, IndexOutOfBoundsException.class, () -> set(slot));
        refused(slot, IndexOutOfBoundsException.class, () -> slot.element.levels().get(index));
      }
    }

    private Object set(SlotModel slot) {
      slot.element.levels().set(index, 1);
      return "set";
    }
  }

  @Unsafe("it uses elements after their release on purpose")
  record WriteUnfitText(int pick, String text) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot != null) {
        boolean half = text.chars().anyMatch(each -> Character.isSurrogate((char) each));
        refused(
            slot,
            half ? MalformedTextException.class : IllegalArgumentException.class,
            () -> set(slot));
      }
    }

    private Object set(SlotModel slot) {
      slot.element.symbol().set(text);
      return "set";
    }
  }

  private static void refused(
      SlotModel slot, Class<? extends RuntimeException> error, Supplier<?> action) {
    if (slot.isUsable()) {
      Refusal.of(error, action);
    } else {
      Refusal.of(RuleKey.USE_AFTER_RELEASE, action);
    }
  }
}
