package dev.freehold.actor;

import dev.freehold.internal.SlotElement;

/**
 * Whether an actor that has failed still has the message that it received. Of an element of a pool
 * that is known: it counts how often it changes hands. What becomes of other messages, {@code
 * receive} alone can say.
 */
final class Hand {
  private Hand() {}

  /** Notes that whoever has a message passes it on. */
  static void passOn(Object message) {
    if (message instanceof SlotElement element) {
      element.move$();
    }
  }

  /** What tells an allocation of an element from others; 0 for other messages. */
  static long stampOf(Object message) {
    return message instanceof SlotElement element ? element.stamp$() : 0;
  }

  /** How often it was passed on; 0 for other messages. */
  static int movesOf(Object message) {
    return message instanceof SlotElement element ? element.moves$() : 0;
  }

  /**
   * Whether it is an element that was neither released nor passed on.
   *
   * @param stamp what {@link #stampOf} said when it was received
   * @param moves what {@link #movesOf} said then
   */
  static boolean holds(Object message, long stamp, int moves) {
    return message instanceof SlotElement element
        && element.stamp$() == stamp
        && element.moves$() == moves
        && element.isOwned$();
  }
}
