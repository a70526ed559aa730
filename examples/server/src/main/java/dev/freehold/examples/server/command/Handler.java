package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;

/** What a command does. */
@FunctionalInterface
public interface Handler {
  /** Runs the command: reads its arguments from the call, changes the store, writes one reply. */
  void run(Call call, @Mut Store store, Reply reply);
}
