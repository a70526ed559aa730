package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.OwnershipException;
import java.util.function.Supplier;

/** What a misuse must end in. */
final class Refusal {
  private Refusal() {}

  /** The action throws the error with that key. */
  static void of(RuleKey key, Supplier<?> action) {
    assertEquals(key.text(), thrownBy(action));
  }

  /** The action throws an error of that class. */
  static void of(Class<? extends RuntimeException> type, Supplier<?> action) {
    assertEquals(type.getSimpleName(), thrownBy(action));
  }

  private static String thrownBy(Supplier<?> action) {
    try {
      return "no error but " + action.get();
    } catch (OwnershipException e) {
      return e.key();
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }
}
