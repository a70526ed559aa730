package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Numbers;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Text;

/** Which keys there are: SCAN, KEYS, RANDOMKEY, DBSIZE. */
public final class ScanCommands {
  private static final byte[] MATCH = Ascii.of("match");
  private static final byte[] COUNT = Ascii.of("count");
  private static final byte[] TYPE = Ascii.of("type");
  private static final int STANDARD_COUNT = 10;

  private final ByteRange name = new ByteRange();
  private int pattern;
  private int type;
  private long count;

  /** Says what the commands do. */
  public void bind(CommandTable table) {
    table.bind("scan", this::scan);
    table.bind("keys", this::keys);
    table.bind("randomkey", ScanCommands::random);
    table.bind("dbsize", (call, store, reply) -> reply.integer(Keyspace.size(store)));
  }

  private void scan(Call call, @Mut Store store, Reply reply) {
    if (!Numbers.isUnsigned(call.bytes(), call.start(1), call.length(1))) {
      reply.error(ErrorText.CURSOR);
      return;
    }
    if (!readOptions(call, reply)) {
      return;
    }
    long cursor = call.isLong(1) ? Math.max(0, call.toLong(1)) : 0;
    int at = Keyspace.scanFrom(store, cursor);
    int end = (int) Math.max(0, at - count);
    int head = reply.deferArray();
    int shown = 0;
    while (at > end) {
      at--;
      shown += show(call, store, Keyspace.at(store, at), reply) ? 1 : 0;
    }
    reply.endArray(head, shown);
    reply.insertScanHead(head, at);
  }

  private boolean readOptions(Call call, Reply reply) {
    pattern = 0;
    type = 0;
    count = STANDARD_COUNT;
    for (int at = 2; at < call.count(); at += 2) {
      if (at + 1 == call.count()) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
      if (call.is(at, MATCH)) {
        pattern = at + 1;
      } else if (call.is(at, TYPE)) {
        type = at + 1;
      } else if (!call.is(at, COUNT)) {
        reply.error(ErrorText.SYNTAX);
        return false;
      } else if (!call.isLong(at + 1)) {
        reply.error(ErrorText.NOT_INTEGER);
        return false;
      } else if (call.toLong(at + 1) < 1) {
        reply.error(ErrorText.SYNTAX);
        return false;
      } else {
        count = call.toLong(at + 1);
      }
    }
    return true;
  }

  /** Replies with a key, if it is one that is asked for and its time has not come. */
  private boolean show(Call call, Store store, @HandleOf(Entry.class) long key, Reply reply) {
    long expiry = Expiry.of(store, key);
    if (expiry != Expiry.NEVER && expiry <= call.now()) {
      return false;
    }
    if (type > 0 && !call.argument(type).isWord(Keyspace.type(store, key).word())) {
      return false;
    }
    long text = Keyspace.name(store, key);
    store.texts().load(text, name);
    if (pattern > 0
        && !Glob.matches(
            call.bytes(),
            call.start(pattern),
            call.length(pattern),
            name.array(),
            name.offset(),
            name.length())) {
      return false;
    }
    reply.bulk(name.array(), name.offset(), Text.length(text));
    return true;
  }

  private void keys(Call call, @Mut Store store, Reply reply) {
    pattern = 1;
    type = 0;
    int begun = reply.deferArray();
    int shown = 0;
    for (int at = 0; at < Keyspace.size(store); at++) {
      shown += show(call, store, Keyspace.at(store, at), reply) ? 1 : 0;
    }
    reply.endArray(begun, shown);
  }

  private static void random(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.random(store);
    if (key == Handles.NONE) {
      reply.nil();
    } else {
      TextReply.bulk(reply, store, Keyspace.name(store, key));
    }
  }
}
