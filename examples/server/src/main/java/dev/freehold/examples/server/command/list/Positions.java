package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.ListPlace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Elements of a list by what they are: LPOS, LREM. */
final class Positions {
  private static final byte[] RANK = Ascii.of("rank");
  private static final byte[] COUNT = Ascii.of("count");
  private static final byte[] MAXLEN = Ascii.of("maxlen");
  private static final int ONE = -1;

  private final ListPlace place = new ListPlace();
  private long rank;
  private long count;
  private long most;

  void bind(CommandTable table) {
    table.bind("lpos", this::find);
    table.bind("lrem", this::remove);
  }

  private void find(Call call, @Mut Store store, Reply reply) {
    if (!readOptions(call, reply)) {
      return;
    }
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Keys.WRONG) {
      return;
    }
    int begun = reply.deferArray();
    int found = list == Handles.NONE ? 0 : find(store, reply, list, call.argument(2));
    if (count != ONE) {
      reply.endArray(begun, found);
    } else if (found == 0) {
      reply.nil();
    }
  }

  private boolean readOptions(Call call, Reply reply) {
    rank = 1;
    count = ONE;
    most = 0;
    for (int i = 3; i < call.count(); i += 2) {
      if (i + 1 == call.count() || !readOption(call, i)) {
        if (i + 1 == call.count() || !isOption(call, i)) {
          reply.error(ErrorText.SYNTAX);
        } else {
          refuse(call, reply, i);
        }
        return false;
      }
    }
    return true;
  }

  private static boolean isOption(Call call, int at) {
    return call.is(at, RANK) || call.is(at, COUNT) || call.is(at, MAXLEN);
  }

  private boolean readOption(Call call, int at) {
    long value = call.isLong(at + 1) ? call.toLong(at + 1) : Long.MIN_VALUE;
    if (call.is(at, RANK)) {
      rank = value;
      return value != 0 && call.isLong(at + 1);
    }
    if (call.is(at, COUNT)) {
      count = value;
      return value >= 0;
    }
    most = value;
    return call.is(at, MAXLEN) && value >= 0;
  }

  private static void refuse(Call call, Reply reply, int at) {
    if (call.is(at, COUNT)) {
      reply.error("ERR COUNT can't be negative");
    } else if (call.is(at, MAXLEN)) {
      reply.error("ERR MAXLEN can't be negative");
    } else if (call.isLong(at + 1)) {
      reply.error(
          "ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or"
              + " use negative to start from the end of the list");
    } else {
      reply.error(ErrorText.NOT_INTEGER);
    }
  }

  /** Replies the places of what is asked for; returns how many. */
  private int find(
      @Mut Store store, Reply reply, @HandleOf(Body.class) long list, ByteRange element) {
    int size = Lists.size(store, list);
    boolean forwards = rank > 0;
    long wanted = count == ONE ? 1 : count == 0 ? Long.MAX_VALUE : count;
    long limit = most == 0 ? size : Math.min(most, size);
    long skip =
        Math.max(1, Math.abs(rank))
            - 1; // the smallest number has no positive one; Redis takes it as the first
    int found = 0;
    Lists.seek(store, list, forwards ? 0 : size - 1, place);
    for (int looked = 0; looked < limit && found < wanted; looked++) {
      if (store.texts().isSame(Lists.at(store, place), element)) {
        if (skip == 0) {
          reply.integer(forwards ? looked : size - 1 - looked);
          found++;
        } else {
          skip--;
        }
      }
      step(store, forwards);
    }
    return found;
  }

  private boolean step(Store store, boolean forwards) {
    return forwards ? Lists.next(store, place) : Lists.previous(store, place);
  }

  private void remove(Call call, @Mut Store store, Reply reply) {
    if (!Arguments.isLong(call, reply, 2)) {
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.LIST);
    if (key == Keys.WRONG) {
      return;
    }
    if (key == Handles.NONE) {
      reply.integer(0);
      return;
    }
    long list = Keyspace.body(store, key);
    long wanted = call.toLong(2);
    int removed =
        wanted >= 0
            ? removeForwards(store, list, call.argument(3), wanted == 0 ? Long.MAX_VALUE : wanted)
            : removeBackwards(store, list, call.argument(3), -wanted);
    if (removed > 0) {
      Keys.removeIfEmpty(store, key, list);
      call.touched(1);
      call.dirty(removed);
    }
    reply.integer(removed);
  }

  private int removeForwards(
      @Mut Store store, @HandleOf(Body.class) long list, ByteRange element, long wanted) {
    int removed = 0;
    Lists.seek(store, list, 0, place);
    boolean more = true;
    while (more && removed < wanted) {
      if (store.texts().isSame(Lists.at(store, place), element)) {
        more = Lists.remove(store, list, place);
        removed++;
      } else {
        more = Lists.next(store, place);
      }
    }
    return removed;
  }

  private int removeBackwards(
      @Mut Store store, @HandleOf(Body.class) long list, ByteRange element, long wanted) {
    int removed = 0;
    for (int index = Lists.size(store, list) - 1; index >= 0 && removed != wanted; index--) {
      Lists.seek(store, list, index, place);
      if (store.texts().isSame(Lists.at(store, place), element)) {
        Lists.remove(store, list, place);
        removed++;
      }
    }
    return removed;
  }
}
