package dev.freehold.examples.server.store;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * All that the server stores. One thread owns it and passes it to who works with it: {@link
 * Keyspace}, {@link Strings}, {@link Lists}, {@link Hashes}, {@link Sets}, {@link SortedSets}.
 */
@MustRelease("close")
public final class Store implements AutoCloseable {
  static final int ENTRY_BYTES = 96;
  static final int BODY_BYTES = 96;
  static final int STRIP_BYTES = 336;
  static final int RUNG_BYTES = 88;

  final @Own Texts texts;
  final @Own Entries entries;
  final @Own Bodies bodies;
  final @Own Strips strips;
  final @Own Rungs rungs;
  final Database[] databases;
  final ByteRange spare = new ByteRange();
  final Path path = new Path();
  private final Thresholds thresholds = new Thresholds();
  private final Room room = new Room();
  private int selected;
  private long now;
  private long changes;
  private long expired;
  private long evicted;
  private boolean countsUses;
  private long randomState = System.nanoTime() | 1;
  private KeyListener listener = KeyListener.NOBODY;

  private Store(StoreSizes sizes) {
    texts = new Texts(sizes.pages());
    entries = new Entries(sizes.slots(ENTRY_BYTES));
    bodies = new Bodies(sizes.slots(BODY_BYTES));
    strips = new Strips(sizes.slots(STRIP_BYTES));
    rungs = new Rungs(sizes.slots(RUNG_BYTES));
    databases = new Database[sizes.databases()];
    for (int i = 0; i < databases.length; i++) {
      databases[i] = new Database(i);
    }
  }

  /** Makes an empty store. */
  public static @Own Store create(StoreSizes sizes) {
    return new Store(sizes);
  }

  /** Up to where values are kept in the compact way, by what OBJECT ENCODING says. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /** How many databases there are. */
  public int databases() {
    return databases.length;
  }

  /** Has all that follows be about a database, from 0. */
  public void select(@Mut Store this, int database) {
    selected = database;
  }

  public int selected() {
    return selected;
  }

  Database database() {
    return databases[selected];
  }

  /** Says what time it is, in milliseconds since 1970, until it says so again. */
  public void now(@Mut Store this, long millis) {
    now = millis;
  }

  public long now() {
    return now;
  }

  /** Notes that something was changed so many times, as INFO and the append-only file count. */
  public void changed(@Mut Store this, long times) {
    changes += times;
  }

  public long changes() {
    return changes;
  }

  /** Has somebody told of keys that go by themselves. */
  public void listener(@Mut Store this, KeyListener value) {
    listener = value;
  }

  KeyListener listener() {
    return listener;
  }

  /** How many keys went because their time had come. */
  public long expired() {
    return expired;
  }

  void countExpired(@Mut Store this) {
    expired++;
  }

  /** How many keys went to make room. */
  public long evicted() {
    return evicted;
  }

  void countEvicted(@Mut Store this) {
    evicted++;
  }

  /** Whether it is counted how often a key is used, and not noted when (the LFU policies). */
  boolean countsUses() {
    return countsUses;
  }

  /** Says whether it is counted how often a key is used, and not noted when. */
  public void countsUses(@Mut Store this, boolean value) {
    countsUses = value;
  }

  /** A random number from 0 to below a bound (xorshift64*, Vigna 2016). */
  public int random(@Mut Store this, int bound) {
    long state = randomState;
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    randomState = state;
    long high = state * 0x2545_f491_4f6c_dd1dL >>> 32;
    return (int) (high * bound >>> 32);
  }

  /** Has two databases change their numbers. */
  void swapDatabases(@Mut Store this, int one, int other) {
    Database database = databases[one];
    databases[one] = databases[other];
    databases[other] = database;
  }

  /** The byte strings. */
  @Ref
  public Texts texts() {
    return texts;
  }

  /** How many bytes keys and values take. */
  public long used() {
    return texts.used()
        + (long) entries.size() * ENTRY_BYTES
        + (long) bodies.size() * BODY_BYTES
        + (long) strips.size() * STRIP_BYTES
        + (long) rungs.size() * RUNG_BYTES;
  }

  /**
   * Whether there is room for what a command may add: so many names or elements, and as many bytes.
   * What asks before it changes anything leaves nothing half done.
   */
  public boolean admits(long bytes, int count) {
    return texts.admits(bytes, 2 * count + 1)
        && entries.admits(count + 1)
        && bodies.admits(3)
        && strips.admits(count + 16)
        && rungs.admits(3 * count + 64);
  }

  /** How much there may be, and what goes if there is more. */
  public Room room() {
    return room;
  }

  /** Removes keys until there is no more than there may be; whether that is so. */
  public boolean makeRoom(@Mut Store this) {
    Room most = room;
    return most.bytes() == 0
        || used() <= most.bytes()
        || Eviction.makeRoom(this, most.policy(), most.bytes(), most.samples());
  }

  /** Tells of all pools. */
  public void pools(PoolVisitor visitor) {
    visitor.pool("pages", texts.pages(), texts.limit());
    visitor.pool("entries", entries.size(), entries.limit());
    visitor.pool("bodies", bodies.size(), bodies.limit());
    visitor.pool("strips", strips.size(), strips.limit());
    visitor.pool("rungs", rungs.size(), rungs.limit());
  }

  /** Lends all pools, one after the other. */
  public void memoryPools(PoolUser user) {
    texts.lend(user);
    entries.lend(user);
    bodies.lend(user);
    strips.lend(user);
    rungs.lend(user);
  }

  /** Whether nothing is stored, and no pool has an element in use. */
  public boolean isEmpty() {
    return texts.pages() + entries.size() + bodies.size() + strips.size() + rungs.size() == 0;
  }

  @Override
  public void close(@Own Store this) {
    rungs.close();
    strips.close();
    bodies.close();
    entries.close();
    texts.close();
  }
}
