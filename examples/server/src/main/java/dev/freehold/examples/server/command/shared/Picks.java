package dev.freehold.examples.server.command.shared;

import dev.freehold.Mut;
import dev.freehold.examples.server.store.Store;

/** Some of so many places, none twice, each as probable as any other. */
public final class Picks {
  /** Up to so many picks are compared with each other; for more, every place is looked at. */
  private static final int FEW = 64;

  private final int[] picked = new int[FEW];
  private int count;
  private int size;
  private int done;
  private int place;

  /** Begins to pick. */
  public void begin(int wanted, int among) {
    count = wanted;
    size = among;
    done = 0;
    place = 0;
  }

  /** The next place. It is to be asked as often as places are wanted. */
  public int next(@Mut Store store) {
    return count <= FEW && count < size / 2 ? nextOfFew(store) : nextInOrder(store);
  }

  private int nextOfFew(@Mut Store store) {
    int pick;
    do {
      pick = store.random(size);
    } while (isPicked(pick));
    picked[done++] = pick;
    return pick;
  }

  private boolean isPicked(int pick) {
    for (int i = 0; i < done; i++) {
      if (picked[i] == pick) {
        return true;
      }
    }
    return false;
  }

  /** Takes each place with the probability that is right for those left (Knuth, 3.4.2 S). */
  private int nextInOrder(@Mut Store store) {
    while (store.random(size - place) >= count - done) {
      place++;
    }
    done++;
    return place++;
  }
}
