package dev.freehold.examples.actors.isolation;

import dev.freehold.Mut;
import dev.freehold.Ref;

/** Functions that see no store but the one they are given. */
public final class Transfers {
  private Transfers() {}

  /** Puts money into an account. */
  public static void deposit(@Mut Store store, long number, long cents) {
    store.add(number, cents);
  }

  /** Moves money, if there is enough; whether there was. */
  public static boolean transfer(@Mut Store store, long from, long to, long cents) {
    if (total(store, from) < cents) {
      return false;
    }
    store.add(from, -cents);
    store.add(to, cents);
    return true;
  }

  /** What is in some accounts together. */
  public static long total(@Ref Store store, long... numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += store.cents(number);
    }
    return sum;
  }
}
