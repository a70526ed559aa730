package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** All names, found by whose they are and how they read. */
@MustRelease("close")
public final class Entries implements AutoCloseable {
  /** How many there may be. */
  static final int MOST = 1 << 24;

  private final @Own EntryPool pool;
  private final Buckets buckets = new Buckets();
  private final int limit;

  Entries(int limit) {
    this.limit = limit;
    this.pool = EntryPool.create(limit);
  }

  /** How many there may be. */
  int limit() {
    return limit;
  }

  int size() {
    return pool.kept();
  }

  /** Whether there may be so many more. */
  boolean admits(int count) {
    return count <= limit - pool.kept();
  }

  @Ref
  Entry at(@HandleOf(Entry.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Entry edit(@Mut Entries this, @HandleOf(Entry.class) long handle) {
    return pool.editAt(handle);
  }

  /** The entry of an owner with a name; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  long find(Texts texts, long owner, ByteRange name) {
    int hash = Hashing.of(owner, name.hash());
    long at = buckets.get(buckets.of(hash));
    while (at != Handles.NONE) {
      Entry entry = pool.at(at);
      if (entry.hash() == hash && entry.owner() == owner && texts.isSame(entry.name(), name)) {
        return at;
      }
      at = entry.next();
    }
    return Handles.NONE;
  }

  /** Makes an entry that nobody has yet; the caller knows that there is none with the name. */
  @HandleOf(Entry.class)
  long add(@Mut Entries this, long owner, long name, int nameHash) {
    Entry entry = pool.alloc();
    entry.owner(owner);
    entry.name(name);
    entry.hash(Hashing.of(owner, nameHash));
    entry.next(Handles.NONE);
    entry.place(0);
    entry.value(0);
    entry.body(Handles.NONE);
    entry.expiry(0);
    entry.expiryPlace(0);
    entry.usage(0);
    entry.encoding((byte) 0);
    long handle = pool.insert(entry);
    link(handle);
    if (pool.kept() > buckets.count()) {
      divide();
    }
    return handle;
  }

  /** Takes an entry out for good; what it has is given up before. */
  void remove(@Mut Entries this, @HandleOf(Entry.class) long handle) {
    unlink(handle);
    pool.free(pool.remove(handle));
  }

  /** Gives an entry another name; the caller gives up the old one. */
  void rename(
      @Mut Entries this, @HandleOf(Entry.class) long handle, long owner, long name, int nameHash) {
    unlink(handle);
    Entry entry = pool.editAt(handle);
    entry.owner(owner);
    entry.name(name);
    entry.hash(Hashing.of(owner, nameHash));
    link(handle);
  }

  private void link(@Mut Entries this, @HandleOf(Entry.class) long handle) {
    Entry entry = pool.editAt(handle);
    int bucket = buckets.of(entry.hash());
    entry.next(buckets.get(bucket));
    buckets.set(bucket, handle);
  }

  private void unlink(@Mut Entries this, @HandleOf(Entry.class) long handle) {
    int bucket = buckets.of(pool.at(handle).hash());
    long after = pool.at(handle).next();
    long at = buckets.get(bucket);
    if (at == handle) {
      buckets.set(bucket, after);
      return;
    }
    while (pool.at(at).next() != handle) {
      at = pool.at(at).next();
    }
    pool.editAt(at).next(after);
  }

  /** Adds a bucket, and moves what belongs there from the one that is divided. */
  private void divide(@Mut Entries this) {
    int divided = buckets.grow();
    long at = buckets.get(divided);
    buckets.set(divided, Handles.NONE);
    while (at != Handles.NONE) {
      long next = pool.at(at).next();
      link(at);
      at = next;
    }
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    user.use("entries", pool);
  }

  @Override
  public void close(@Own Entries this) {
    pool.close();
  }
}
