package dev.freehold.examples.server.store;

/** Which keys go when there is no room, by the names that {@code maxmemory-policy} has. */
public enum EvictionPolicy {
  NOEVICTION("noeviction", false),
  ALLKEYS_LRU("allkeys-lru", false),
  ALLKEYS_LFU("allkeys-lfu", false),
  ALLKEYS_RANDOM("allkeys-random", false),
  VOLATILE_LRU("volatile-lru", true),
  VOLATILE_LFU("volatile-lfu", true),
  VOLATILE_RANDOM("volatile-random", true),
  VOLATILE_TTL("volatile-ttl", true);

  private final String word;
  private final boolean ofEnding;

  EvictionPolicy(String word, boolean ofEnding) {
    this.word = word;
    this.ofEnding = ofEnding;
  }

  public String word() {
    return word;
  }

  /** Whether only keys go that end. */
  boolean isOfEnding() {
    return ofEnding;
  }

  /**
   * Whether it is asked how often a key is used: {@link Store#countsUses(boolean)} is to be told.
   */
  public boolean isOfUses() {
    return this == ALLKEYS_LFU || this == VOLATILE_LFU;
  }
}
