package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.Handler;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Rung;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** ZRANGE, the older commands of which it has taken the place, and ZRANGESTORE. */
final class Ranges {
  private final RangeOptions options = new RangeOptions();
  private final Limits limits = new Limits();
  private final ByteRange name = new ByteRange();

  void bind(CommandTable table) {
    table.bind("zrange", this::range);
    table.bind("zrevrange", old(Limits.Kind.RANK, true));
    table.bind("zrangebyscore", old(Limits.Kind.SCORE, false));
    table.bind("zrevrangebyscore", old(Limits.Kind.SCORE, true));
    table.bind("zrangebylex", old(Limits.Kind.NAME, false));
    table.bind("zrevrangebylex", old(Limits.Kind.NAME, true));
    table.bind("zrangestore", this::store);
  }

  private Handler old(Limits.Kind kind, boolean backwards) {
    return (call, store, reply) -> {
      options.begin(kind, backwards);
      members(call, store, reply);
    };
  }

  private void range(Call call, @Mut Store store, Reply reply) {
    options.begin(true);
    members(call, store, reply);
  }

  private void members(Call call, @Mut Store store, Reply reply) {
    if (!options.read(call, reply, 4) || !readLimits(call, reply, 2)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Handles.NONE) {
      reply.array(0);
    } else if (set != Keys.WRONG) {
      limits.find(store, set, options.backwards());
      write(store, reply, set);
    }
  }

  private boolean readLimits(Call call, Reply reply, int first) {
    boolean swapped = options.backwards() && options.kind() != Limits.Kind.RANK;
    int lower = swapped ? first + 1 : first;
    int upper = swapped ? first : first + 1;
    return limits.read(call, reply, options.kind(), lower, upper);
  }

  private int skipped() {
    return options.skipped(limits.end() - limits.first());
  }

  private int count() {
    return options.taken(limits.end() - limits.first() - skipped());
  }

  /** Where the first member is that is taken. */
  @HandleOf(Rung.class)
  private long begin(Store store, @HandleOf(Body.class) long set) {
    int rank = options.backwards() ? limits.end() - 1 - skipped() : limits.first() + skipped();
    return SortedSets.atRank(store, set, rank);
  }

  @HandleOf(Rung.class)
  private long next(Store store, @HandleOf(Rung.class) long at) {
    return options.backwards() ? SortedSets.before(store, at) : SortedSets.after(store, at);
  }

  private void write(Store store, Reply reply, @HandleOf(Body.class) long set) {
    int count = count();
    Pairs.head(reply, count, options.withScores());
    if (count == 0) {
      return;
    }
    long at = begin(store, set);
    for (int left = count; left > 0; left--) {
      long member = SortedSets.member(store, at);
      if (options.withScores()) {
        Pairs.write(store, reply, member);
      } else {
        Replies.text(store, reply, SortedSets.name(store, member));
      }
      at = next(store, at);
    }
  }

  private void store(Call call, @Mut Store store, Reply reply) {
    options.begin(false);
    if (!options.read(call, reply, 5) || !readLimits(call, reply, 3)) {
      return;
    }
    long set = Keys.body(call, store, reply, 2, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    long made = SortedSets.make(store);
    if (set == Handles.NONE || copy(store, set, made)) {
      Results.put(call, store, reply, made);
    } else {
      Values.dropBody(store, made);
      reply.error(ErrorText.OUT_OF_MEMORY);
    }
  }

  /** Copies the range to another sorted set; whether there was room. */
  private boolean copy(
      @Mut Store store, @HandleOf(Body.class) long from, @HandleOf(Body.class) long to) {
    limits.find(store, from, options.backwards());
    int count = count();
    long at = count == 0 ? Handles.NONE : begin(store, from);
    for (int left = count; left > 0; left--) {
      long member = SortedSets.member(store, at);
      store.texts().load(SortedSets.name(store, member), name);
      if (!store.admits(name.length(), 1)) {
        return false;
      }
      double score = SortedSets.score(store, member);
      SortedSets.add(store, to, name, score);
      at = next(store, at);
    }
    return true;
  }
}
