package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.Init;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Text;
import java.util.HashMap;
import java.util.Map;

/** What is known of one slot. */
@Unsafe("it keeps elements beyond their release")
final class SlotModel {
  final Cell element;
  final Text symbol;
  final Longs levels;
  boolean isLive;
  boolean isDetached;
  boolean isKept;

  /** How often the slot has changed hands: a handle is of one such time. */
  int epoch;

  /** What each field holds; nothing where it was never read nor written. */
  private final Map<CellField, Object> contents = new HashMap<>();

  /** An element that is seen for the first time. */
  SlotModel(Cell element) {
    this.element = element;
    this.symbol = element.symbol();
    this.levels = element.levels();
  }

  /** Nobody has written anything yet, and the pool leaves it so. */
  void isUntouched(Init init) {
    if (init == Init.LAZY) {
      CellField.ALL.forEach(field -> contents.put(field, field.zero()));
    }
  }

  /** A watched pool fills what it would leave undefined. */
  void isMadeAnew(Init init) {
    if (init == Init.UNDEFINED) {
      CellField.ALL.forEach(field -> contents.put(field, field.pattern()));
    }
  }

  void allocate(Init init) {
    isLive = true;
    epoch++;
    if (init == Init.ZERO) {
      CellField.ALL.forEach(field -> contents.put(field, field.zero()));
    } else if (init == Init.PATTERN) {
      CellField.ALL.forEach(field -> contents.put(field, field.pattern()));
    }
  }

  boolean isOwned() {
    return isLive && !isDetached && !isKept;
  }

  /** Nobody may use what is detached into a handle. */
  boolean isUsable() {
    return isLive && !isDetached;
  }

  void write(CellField field, Object value) {
    field.write().accept(element, value);
    contents.put(field, value);
  }

  /** Throws unless each field holds what it should; what is not known is from now on. */
  void check() {
    for (CellField field : CellField.ALL) {
      Object found = field.read().apply(element);
      Object expected = contents.putIfAbsent(field, found);
      if (expected != null && !expected.equals(found)) {
        throw new AssertionError(field + " holds " + found + " and not " + expected);
      }
    }
  }

  /** Throws unless each field is refused. */
  void checkRefused() {
    CellField.ALL.forEach(
        field -> Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> field.read().apply(element)));
  }
}
