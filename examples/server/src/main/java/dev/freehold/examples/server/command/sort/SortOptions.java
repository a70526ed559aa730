package dev.freehold.examples.server.command.sort;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import java.util.Arrays;

/** What SORT is asked beside the key. */
final class SortOptions {
  private static final byte[] ASC = Ascii.of("asc");
  private static final byte[] DESC = Ascii.of("desc");
  private static final byte[] ALPHA = Ascii.of("alpha");
  private static final byte[] LIMIT = Ascii.of("limit");
  private static final byte[] STORE = Ascii.of("store");
  private static final byte[] BY = Ascii.of("by");
  private static final byte[] GET = Ascii.of("get");
  private static final int NONE = 0;
  private static final int FIRST = 2;

  private boolean descending;
  private boolean alphabetic;
  private boolean sorts;
  private int by;
  private int store;
  private int[] gets = new int[4];
  private int getCount;
  private long offset;
  private long count;

  /** Reads the options; if they are wrong, the error is replied. */
  boolean read(Call call, Reply reply, boolean mayStore) {
    descending = false;
    alphabetic = false;
    sorts = true;
    by = NONE;
    store = NONE;
    getCount = 0;
    offset = 0;
    count = -1;
    int at = FIRST;
    while (at < call.count()) {
      if (call.is(at, LIMIT) && at + 2 < call.count()) {
        if (!readLimit(call, reply, at)) {
          return false;
        }
        at += 3;
        continue;
      }
      int words = readWord(call, at, mayStore);
      if (words == 0) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
      at += words;
    }
    return true;
  }

  private boolean readLimit(Call call, Reply reply, int at) {
    if (!Arguments.isLong(call, reply, at + 1) || !Arguments.isLong(call, reply, at + 2)) {
      return false;
    }
    offset = Math.max(0, call.toLong(at + 1));
    count = call.toLong(at + 2);
    return true;
  }

  /** Reads an option; returns of how many arguments it is, 0 if it is none. */
  private int readWord(Call call, int at, boolean mayStore) {
    if (call.is(at, ASC) || call.is(at, DESC)) {
      descending = call.is(at, DESC);
      return 1;
    }
    if (call.is(at, ALPHA)) {
      alphabetic = true;
      return 1;
    }
    if (at + 1 == call.count()) {
      return 0;
    }
    if (mayStore && call.is(at, STORE)) {
      store = at + 1;
    } else if (call.is(at, BY)) {
      by = at + 1;
      sorts = References.star(call.argument(by)) >= 0;
    } else if (call.is(at, GET)) {
      addGet(at + 1);
    } else {
      return 0;
    }
    return 2;
  }

  private void addGet(int argument) {
    if (getCount == gets.length) {
      gets = Arrays.copyOf(gets, getCount * 2);
    }
    gets[getCount++] = argument;
  }

  /** Has the elements themselves be compared, as a set that is stored must have some order. */
  void sortByElements() {
    sorts = true;
    alphabetic = true;
    by = NONE;
  }

  boolean descending() {
    return descending;
  }

  /** Whether texts are compared, and not numbers. */
  boolean alphabetic() {
    return alphabetic;
  }

  /** Whether anything is compared. */
  boolean sorts() {
    return sorts;
  }

  /** Whether something else than the elements is compared. */
  boolean hasBy() {
    return by != NONE && sorts;
  }

  /** The argument that says what. */
  int by() {
    return by;
  }

  boolean stores() {
    return store != NONE;
  }

  /** The argument that names the key for the result. */
  int store() {
    return store;
  }

  /** How many things are replied for each element; none if it is the element. */
  int gets() {
    return getCount;
  }

  /** The argument that says what. */
  int get(int index) {
    return gets[index];
  }

  /** The first element that is taken, of so many. */
  int first(int size) {
    return (int) Math.min(offset, size);
  }

  /** The one behind the last that is taken. */
  int end(int size) {
    int first = first(size);
    return (int) (count < 0 ? size : first + Math.min(count, size - first));
  }
}
