package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;

/** What a command does that has to do with other clients. */
@FunctionalInterface
public interface DeskHandler {
  /** Runs the command. */
  void run(Call call, @Mut Store store, @Mut Desk desk, Reply reply);
}
