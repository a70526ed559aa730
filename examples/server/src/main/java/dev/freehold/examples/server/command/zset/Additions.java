package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** ZADD and ZINCRBY. */
final class Additions {
  private final AddOptions options = new AddOptions();
  private int added;
  private int updated;
  private int passed;
  private double last;

  void bind(CommandTable table) {
    table.bind("zadd", this::add);
    table.bind("zincrby", this::increment);
  }

  private void increment(Call call, @Mut Store store, Reply reply) {
    options.increment();
    if (options.areScores(call, reply)) {
      addAll(call, store, reply);
    }
  }

  private void add(Call call, @Mut Store store, Reply reply) {
    if (options.read(call, reply)) {
      addAll(call, store, reply);
    }
  }

  private void addAll(Call call, @Mut Store store, Reply reply) {
    added = 0;
    updated = 0;
    passed = 0;
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE && !options.onlyOld()) {
      set = make(call, store);
    }
    boolean good = true;
    for (int at = options.first(); at < call.count() && set != Handles.NONE && good; at += 2) {
      good = addOne(store, set, call.argument(at).toDouble(), call.argument(at + 1));
    }
    if (good) {
      reply(reply);
    } else {
      reply.error("ERR resulting score is not a number (NaN)");
    }
    if (added + updated > 0) {
      call.touched(1);
      call.dirty((long) added + updated);
    }
  }

  @HandleOf(Body.class)
  private static long make(Call call, @Mut Store store) {
    long set = SortedSets.make(store);
    Keyspace.add(store, call.argument(1), set);
    call.ready(1);
    return set;
  }

  /** Adds a member, or changes its score; false if the sum is no number. */
  private boolean addOne(
      @Mut Store store, @HandleOf(Body.class) long set, double score, ByteRange name) {
    long member = SortedSets.find(store, set, name);
    if (member != Handles.NONE) {
      return change(store, set, member, score);
    }
    if (!options.onlyOld()) {
      SortedSets.add(store, set, name, score);
      added++;
      passed++;
      last = score;
    }
    return true;
  }

  private boolean change(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      double given) {
    double before = SortedSets.score(store, member);
    double score = options.score(before, given);
    if (Double.isNaN(score)) {
      return false;
    }
    if (options.replaces(before, score)) {
      passed++;
      last = score;
      if (score != before) {
        SortedSets.score(store, set, member, score);
        updated++;
      }
    }
    return true;
  }

  private void reply(Reply reply) {
    if (!options.adds()) {
      reply.integer(options.countsChanges() ? added + updated : added);
    } else if (passed > 0) {
      Replies.score(reply, last);
    } else {
      reply.nil();
    }
  }
}
