package dev.freehold.examples.server.command.sort;

import dev.freehold.Mut;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;

/**
 * Patterns such as {@code weight_*} and {@code user_*->name}, and what they name for an element.
 */
final class References {
  private static final int ARROW = 2;

  private final ByteRange name = new ByteRange();
  private final ByteRange field = new ByteRange();

  /** Where the place for the element is in a pattern; below zero if there is none. */
  static int star(ByteRange pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.at(i) == '*') {
        return i;
      }
    }
    return -1;
  }

  /** What a pattern names for an element, a {@link Text}; {@link Text#NONE} if there is nothing. */
  long find(@Mut Store store, ByteRange pattern, long element) {
    if (pattern.length() == 1 && pattern.at(0) == '#') {
      return element;
    }
    int star = star(pattern);
    if (star < 0) {
      return Text.NONE;
    }
    int arrow = arrow(pattern, star);
    setName(store, pattern, star, arrow, element);
    long key = Keyspace.find(store, name);
    if (key == Handles.NONE) {
      return Text.NONE;
    }
    ValueType type = Keyspace.type(store, key);
    if (arrow == pattern.length()) {
      return type == ValueType.STRING ? Strings.text(store, key) : Text.NONE;
    }
    if (type != ValueType.HASH) {
      return Text.NONE;
    }
    field.set(pattern.array(), pattern.offset() + arrow + ARROW, pattern.length() - arrow - ARROW);
    long found = Hashes.find(store, Keyspace.body(store, key), field);
    return found == Handles.NONE ? Text.NONE : Hashes.value(store, found);
  }

  /** Where the name of a field begins; at the end if there is none. */
  private static int arrow(ByteRange pattern, int star) {
    for (int i = star + 1; i + ARROW < pattern.length(); i++) {
      if (pattern.at(i) == '-' && pattern.at(i + 1) == '>') {
        return i;
      }
    }
    return pattern.length();
  }

  private void setName(Store store, ByteRange pattern, int star, int arrow, long element) {
    int length = Text.length(element);
    int behind = arrow - star - 1;
    byte[] to = name.room(star + length + behind);
    System.arraycopy(pattern.array(), pattern.offset(), to, 0, star);
    store.texts().read(element, 0, to, star, length);
    System.arraycopy(pattern.array(), pattern.offset() + star + 1, to, star + length, behind);
  }
}
