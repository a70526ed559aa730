package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;

/** An end of a range of names: {@code -}, {@code +}, {@code [name} or {@code (name}. */
final class LexEnd {
  private final ByteRange name = new ByteRange();
  private boolean lowest;
  private boolean highest;
  private boolean open;

  /** Reads it; whether it is one. */
  boolean read(ByteRange text) {
    char kind = text.length() == 0 ? 0 : (char) text.at(0);
    lowest = kind == '-';
    highest = kind == '+';
    open = kind == '(';
    if (lowest || highest) {
      return text.length() == 1;
    }
    if (!open && kind != '[') {
      return false;
    }
    name.set(text.array(), text.offset() + 1, text.length() - 1);
    return true;
  }

  /** How many members are before it, as a lower end; or before or at it, as an upper one. */
  int countBelow(Store store, @HandleOf(Body.class) long set, int size, boolean upper) {
    if (lowest) {
      return 0;
    }
    return highest ? size : SortedSets.countBefore(store, set, name, upper != open);
  }

  /** Whether a member is in a range that begins here, as a lower end, or that ends here. */
  boolean admits(Store store, @HandleOf(Entry.class) long member, boolean lower) {
    if (lowest || highest) {
      return lowest == lower;
    }
    int order = store.texts().compare(SortedSets.name(store, member), name);
    return lower ? order >= (open ? 1 : 0) : order < (open ? 0 : 1);
  }

  /** Whether nothing is between this lower end and an upper one. */
  boolean isBeyond(LexEnd upper) {
    if (lowest || upper.highest) {
      return lowest && upper.lowest || highest;
    }
    if (highest || upper.lowest) {
      return true;
    }
    int order = name.compare(upper.name);
    return order > 0 || order == 0 && (open || upper.open);
  }
}
