package dev.freehold.internal;

/** What is known of one allocation in a watched pool. */
public interface AllocationRecord {
  /**
   * What an error about the element adds to its message: where it was allocated and released. It
   * also notes that the error happened.
   *
   * @param key the key of the rule that was broken
   */
  String account(String key);

  /** Where it was allocated, in one line. */
  String site();
}
