package dev.freehold.processor.declaration;

/** What pools of some kinds have and pools of others have not. */
enum PoolTrait {
  /** Elements are released one by one, in any order, and each has an owner. */
  FREE_LIST,
  /** Several threads use an element. */
  SHARED,
  /** A pool may be of several kinds of slots, each counted by {@code @Slots}. */
  PARTS,
  /** The slots may be those of a mapped file. */
  FILE
}
