package dev.freehold.examples.server.trial.compare;

/** How far two replies to one command may differ, because Redis itself leaves it open. */
enum Order {
  /** In no byte. */
  EXACT,
  /** In the order of the elements. */
  UNORDERED,
  /** In the order of pairs of elements. */
  PAIRS,
  /** As UNORDERED, where the key's encoding is that of a hash table. */
  HASH,
  /** As PAIRS, where the key's encoding is that of a hash table. */
  HASHPAIRS,
  /** In the order of what a whole scan found. */
  SCAN,
  /** In the order of the pairs that a whole scan found. */
  SCANPAIRS,
  /** By the time that passes between two servers: two seconds. */
  NEAR,
  /**
   * In values: of a random choice, or of what a server measures, only types and lengths are
   * compared.
   */
  SHAPE,
  /** In the text: both answer a string, or the same error. */
  TEXT,
  /** In the values of the id and of nothing else. */
  HELLO
}
