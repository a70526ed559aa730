package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.PoolUser;
import java.security.SecureRandom;

/** The names that somebody listens to: a hash table whose chains are handles. */
@MustRelease("close")
final class Topics implements AutoCloseable {
  private static final long NONE = 0;
  private static final int FIRST = 16;
  private static final int KEPT = 1024;

  /** Nobody outside knows it, so that nobody can choose names that fall into the same place. */
  private static final int MULTIPLIER = new SecureRandom().nextInt() | 1;

  private final @Own TopicPool pool = TopicPool.create();
  private final @Own Names names = new Names();

  @HandleOf(Topic.class)
  private long[] table = new long[FIRST];

  int size() {
    return pool.kept();
  }

  int inUse() {
    return pool.inUse() + names.inUse();
  }

  @Ref
  Topic at(@HandleOf(Topic.class) long topic) {
    return pool.at(topic);
  }

  @Mut
  Topic edit(@Mut Topics this, @HandleOf(Topic.class) long topic) {
    return pool.editAt(topic);
  }

  /** The topic of a name; 0 if nobody listens to it. */
  @HandleOf(Topic.class)
  long find(int space, byte[] name, int start, int length) {
    if (pool.kept() == 0) {
      return NONE;
    }
    int hash = hash(space, name, start, length);
    long each = table[hash & table.length - 1];
    while (each != NONE) {
      Topic topic = pool.at(each);
      if (topic.hash() == hash
          && topic.space() == space
          && topic.length() == length
          && names.equal(topic.name(), name, start, length)) {
        return each;
      }
      each = topic.chained();
    }
    return NONE;
  }

  private static int hash(int space, byte[] name, int start, int length) {
    int hash = space ^ MULTIPLIER;
    for (int at = start; at < start + length; at++) {
      hash = MULTIPLIER * hash + name[at];
    }
    return hash ^ hash >>> 15;
  }

  /** Makes a topic that nobody listens to yet. */
  @HandleOf(Topic.class)
  long open(@Mut Topics this, int space, byte[] name, int start, int length) {
    if (pool.kept() >= table.length) {
      grow();
    }
    long kept = names.keep(name, start, length);
    Topic topic = pool.alloc();
    int hash = hash(space, name, start, length);
    int place = hash & table.length - 1;
    topic.hash(hash);
    topic.space(space);
    topic.length(length);
    topic.name(kept);
    topic.first(NONE);
    topic.last(NONE);
    topic.members(0);
    topic.chained(table[place]);
    long handle = pool.insert(topic);
    table[place] = handle;
    return handle;
  }

  private void grow(@Mut Topics this) {
    long[] old = table;
    table = new long[2 * old.length];
    for (long each : old) {
      long at = (@HandleOf(Topic.class) long) each;
      while (at != NONE) {
        Topic topic = pool.editAt(at);
        long next = topic.chained();
        int place = topic.hash() & table.length - 1;
        topic.chained(table[place]);
        table[place] = at;
        at = next;
      }
    }
  }

  /** A topic that nobody listens to any more goes. */
  void drop(@Mut Topics this, @HandleOf(Topic.class) long handle) {
    Topic gone = pool.remove(handle);
    int place = gone.hash() & table.length - 1;
    long next = gone.chained();
    if (table[place] == handle) {
      table[place] = next;
    } else {
      long each = table[place];
      while (pool.at(each).chained() != handle) {
        each = pool.at(each).chained();
      }
      pool.editAt(each).chained(next);
    }
    names.forget(gone.name());
    pool.free(gone);
    if (pool.kept() == 0 && table.length > KEPT) {
      table = new long[FIRST];
    }
  }

  void writeName(@HandleOf(Topic.class) long topic, Output to) {
    Topic of = pool.at(topic);
    names.write(of.name(), of.length(), to);
  }

  /**
   * The topic behind another, in the order of the table; 0 asks for the first, and is behind the
   * last.
   */
  @HandleOf(Topic.class)
  long following(@HandleOf(Topic.class) long topic) {
    int place = 0;
    if (topic != NONE) {
      Topic of = pool.at(topic);
      if (of.chained() != NONE) {
        return of.chained();
      }
      place = (of.hash() & table.length - 1) + 1;
    }
    while (place < table.length && table[place] == NONE) {
      place++;
    }
    return place == table.length ? NONE : table[place];
  }

  void lend(String name, PoolUser user) {
    user.use(name + "-topics", pool);
    names.lend(name, user);
  }

  @Override
  public void close(@Own Topics this) {
    names.close();
    pool.close();
  }
}
