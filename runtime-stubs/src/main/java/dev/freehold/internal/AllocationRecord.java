package dev.freehold.internal;

/** What is known of one allocation in a watched pool. */
public interface AllocationRecord {
  /** Where it was allocated and released, for the end of an error's message. */
  String account();

  /**
   * Notes that the element was misused.
   *
   * @param key the key of the rule that was broken
   * @param text what happened and what to do
   */
  void misused(String key, String text);

  /** Where it was allocated, in one line. */
  String site();

  /**
   * Notes that the element was passed on.
   *
   * @param to where it went, in words
   */
  void passedOn(String to);

  /** Whether the element was passed on at least once, or detached into a handle. */
  boolean wasTransferred();

  /** Whether the element was released. */
  boolean wasReleased();

  /** Whether the element was used after its release. */
  boolean wasUsedAfterRelease();
}
