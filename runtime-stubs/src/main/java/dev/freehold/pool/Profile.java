package dev.freehold.pool;

/**
 * A ready choice of capacity, storage and alignment for a common use. What the annotation says
 * itself goes before what the profile says.
 *
 * @since 0.1.0
 */
public enum Profile {
  /** No choice: the annotation says everything. */
  NONE(0, Storage.HEAP, 0),

  /** 4,096 native elements, each on cache lines of its own: packets, frames, I/O buffers. */
  NETWORK_BUFFERS(4096, Storage.NATIVE, 64),

  /** 65,536 Java objects: orders, quotes, events of a trading or matching engine. */
  MESSAGES(65_536, Storage.HEAP, 0),

  /** 1,024 Java objects: sessions, connections, players, whatever lives long. */
  SESSIONS(1024, Storage.HEAP, 0),

  /** 16,384 native elements without padding between them: samples on their way to a file. */
  TELEMETRY(16_384, Storage.NATIVE, 0);

  private final int capacity;
  private final Storage storage;
  private final int alignment;

  Profile(int capacity, Storage storage, int alignment) {
    this.capacity = capacity;
    this.storage = storage;
    this.alignment = alignment;
  }

  /** How many slots a pool has; 0 where the annotation must say. */
  public int capacity() {
    return capacity;
  }

  /** Where the fields are kept. */
  public Storage storage() {
    return storage;
  }

  /** What each element's address is a multiple of, in bytes; 0 where its fields decide. */
  public int alignment() {
    return alignment;
  }
}
