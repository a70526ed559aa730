package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;

/** Members with their scores: arrays of two in RESP3, one after the other in RESP2. */
final class Pairs {
  private Pairs() {}

  /** Begins an array of so many members. */
  static void head(Reply reply, int members, boolean withScores) {
    reply.array(withScores && !reply.resp3() ? 2L * members : members);
  }

  /** A member and its score. */
  static void write(Store store, Reply reply, @HandleOf(Entry.class) long member) {
    if (reply.resp3()) {
      reply.array(2);
    }
    flat(store, reply, member);
  }

  /** A member and its score, one after the other. */
  static void flat(Store store, Reply reply, @HandleOf(Entry.class) long member) {
    Replies.text(store, reply, SortedSets.name(store, member));
    Replies.score(reply, SortedSets.score(store, member));
  }
}
