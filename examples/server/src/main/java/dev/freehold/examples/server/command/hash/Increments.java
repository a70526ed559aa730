package dev.freehold.examples.server.command.hash;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.LongDouble;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Fields that are numbers: HINCRBY, HINCRBYFLOAT. */
final class Increments {
  private static final byte[] HSET = Ascii.of("HSET");

  private final ByteRange value = new ByteRange();

  void bind(CommandTable table) {
    table.bind("hincrby", this::add);
    table.bind("hincrbyfloat", this::addFraction);
  }

  /** Has the value be that of the field, zero if there is none. */
  private void load(Call call, Store store, @HandleOf(Body.class) long hash) {
    @HandleOf(Entry.class)
    long field = hash == Handles.NONE ? Handles.NONE : Hashes.find(store, hash, call.argument(2));
    if (field == Handles.NONE) {
      value.load(0);
    } else {
      store.texts().load(Hashes.value(store, field), value);
    }
  }

  private void add(Call call, @Mut Store store, Reply reply) {
    if (!Arguments.isLong(call, reply, 3)) {
      return;
    }
    long found = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (found == Keys.WRONG) {
      return;
    }
    load(call, store, found);
    if (!value.isLong()) {
      reply.error("ERR hash value is not an integer");
      return;
    }
    long more = call.toLong(3);
    long before = value.toLong();
    long sum = before + more;
    if (((before ^ sum) & (more ^ sum)) < 0) {
      reply.error(ErrorText.OVERFLOW);
      return;
    }
    value.load(sum);
    put(call, store, reply);
    reply.integer(sum);
  }

  private void put(Call call, @Mut Store store, Reply reply) {
    long hash = Fields.getOrMake(call, store, reply);
    Hashes.set(store, hash, call.argument(2), value);
    call.changed(1);
  }

  private void addFraction(Call call, @Mut Store store, Reply reply) {
    if (!LongDouble.isNumber(call.argument(3))) {
      reply.error(ErrorText.NOT_FLOAT);
      return;
    }
    if (LongDouble.isInfinite(call.argument(3))) {
      reply.error("ERR value is NaN or Infinity");
      return;
    }
    long found = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (found == Keys.WRONG) {
      return;
    }
    load(call, store, found);
    if (!LongDouble.isNumber(value)) {
      reply.error("ERR hash value is not a float");
      return;
    }
    String sum = LongDouble.sum(value, call.argument(3));
    if (sum == null) {
      reply.error("ERR increment would produce NaN or Infinity");
      return;
    }
    value.load(sum);
    put(call, store, reply);
    reply.bulk(value.array(), value.offset(), value.length());
    log(call);
  }

  /** What is written down is the sum, as another machine may add otherwise. */
  private void log(Call call) {
    Output out = call.rewrite();
    out.array(4);
    out.bulk(HSET);
    out.bulk(call.bytes(), call.start(1), call.length(1));
    out.bulk(call.bytes(), call.start(2), call.length(2));
    out.bulk(value.array(), value.offset(), value.length());
  }
}
