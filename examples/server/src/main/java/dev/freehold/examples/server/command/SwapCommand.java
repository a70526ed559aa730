package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;

/** SWAPDB: two databases change places, and those who wait for keys of either look again. */
final class SwapCommand {
  private final Output name = new Output(256);

  void bind(CommandTable table) {
    table.bindDesk("swapdb", this::swap);
  }

  private void swap(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    for (int argument = 1; argument <= 2; argument++) {
      if (!call.isLong(argument)) {
        reply.error("ERR invalid " + (argument == 1 ? "first" : "second") + " DB index");
        return;
      }
    }
    long one = call.toLong(1);
    long other = call.toLong(2);
    if (Math.min(one, other) < 0 || Math.max(one, other) >= store.databases()) {
      reply.error(ErrorText.DB_INDEX);
      return;
    }
    Keyspace.swap(store, (int) one, (int) other);
    call.touchedAll((int) one);
    call.touchedAll((int) other);
    wake(call, desk, (int) one, (int) other);
    call.dirty(1);
    reply.ok();
  }

  private void wake(Call call, @Mut Desk desk, int one, int other) {
    Registry awaited = desk.awaited();
    for (long topic = awaited.following(0); topic != 0; topic = awaited.following(topic)) {
      int database = awaited.space(topic);
      if (database == one || database == other) {
        name.clear();
        awaited.writeName(topic, name);
        call.ready(database, name.bytes(), 0, name.size());
      }
    }
  }
}
