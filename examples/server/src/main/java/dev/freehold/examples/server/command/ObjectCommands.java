package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Encoding;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.MemoryUse;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.Usage;

/** How keys are kept: OBJECT and MEMORY USAGE. */
public final class ObjectCommands {
  private static final int SHARED_DIGITS = 5;
  private static final int SAMPLES = 5;
  private static final String LFU_OFF =
      "ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that"
          + " when switching between policies at runtime LRU and LFU data will take some time to"
          + " adjust.";
  private static final String LFU_ON =
      "ERR An LFU maxmemory policy is selected, idle time not tracked. Please note that when"
          + " switching between policies at runtime LRU and LFU data will take some time to adjust.";

  private ObjectCommands() {}

  /** Says what the commands do. */
  public static void bind(CommandTable table) {
    table.bind("object|encoding", ObjectCommands::encoding);
    table.bind("object|refcount", ObjectCommands::references);
    table.bind("object|idletime", ObjectCommands::idle);
    table.bind("object|freq", ObjectCommands::frequency);
    table.bind("object|help", (call, store, reply) -> Help.write(call, reply));
    table.bind("memory|usage", ObjectCommands::usage);
    table.bind("memory|purge", (call, store, reply) -> reply.ok());
    table.bind("memory|help", (call, store, reply) -> Help.write(call, reply));
  }

  /** The key that an argument names; nil is replied if there is none. */
  @HandleOf(Entry.class)
  private static long find(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.peek(store, call.argument(2));
    if (key == Handles.NONE) {
      reply.nil();
    }
    return key;
  }

  private static void encoding(Call call, @Mut Store store, Reply reply) {
    long key = find(call, store, reply);
    if (key != Handles.NONE) {
      reply.bulk(Keyspace.encoding(store, key).word());
    }
  }

  private static void references(Call call, @Mut Store store, Reply reply) {
    long key = find(call, store, reply);
    if (key != Handles.NONE) {
      reply.integer(isShared(store, key) ? Integer.MAX_VALUE : 1);
    }
  }

  /** Whether Redis has one object for all strings that are this number: those from 0 to 9999. */
  private static boolean isShared(Store store, @HandleOf(Entry.class) long key) {
    return Keyspace.encoding(store, key) == Encoding.INT
        && Strings.length(store, key) < SHARED_DIGITS
        && Strings.at(store, key, 0) != '-';
  }

  private static void idle(Call call, @Mut Store store, Reply reply) {
    long key = find(call, store, reply);
    if (key == Handles.NONE) {
      return;
    }
    if (call.context().policy().isOfUses()) {
      reply.error(LFU_ON);
    } else {
      reply.integer(Usage.idle(store, key));
    }
  }

  private static void frequency(Call call, @Mut Store store, Reply reply) {
    long key = find(call, store, reply);
    if (key == Handles.NONE) {
      return;
    }
    if (call.context().policy().isOfUses()) {
      reply.integer(Usage.count(store, key));
    } else {
      reply.error(LFU_OFF);
    }
  }

  private static void usage(Call call, @Mut Store store, Reply reply) {
    int samples = SAMPLES;
    if (call.count() > 3) {
      if (call.count() != 5 || !call.text(3).equalsIgnoreCase("samples")) {
        reply.error(ErrorText.SYNTAX);
        return;
      }
      if (!call.isLong(4)) {
        reply.error(ErrorText.NOT_INTEGER);
        return;
      }
      if (call.toLong(4) < 0) {
        reply.error(ErrorText.SYNTAX);
        return;
      }
      samples = (int) Math.min(Integer.MAX_VALUE, call.toLong(4));
    }
    long key = find(call, store, reply);
    if (key != Handles.NONE) {
      reply.integer(MemoryUse.of(store, key, samples));
    }
  }
}
