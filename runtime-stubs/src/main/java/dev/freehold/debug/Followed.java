package dev.freehold.debug;

import dev.freehold.internal.AllocationRecord;
import dev.freehold.internal.SlotElement;

/**
 * One allocation, which a test asks about while and after it is someone's. It owns nothing.
 *
 * <p>As those of {@link Ownership}, its assertions are none where assertions are disabled.
 *
 * @since 0.1.0
 */
public final class Followed {
  private final SlotElement element;

  Followed(SlotElement element) {
    this.element = element;
  }

  /** Asserts that the element is allocated and was not given up into a handle. */
  public void assertOwned() {
    assert isOwned();
  }

  boolean isOwned() {
    return require(element.isOwned$(), "is owned", "it was released, or detached into a handle");
  }

  /** Asserts that the element was released. */
  public void assertReleased() {
    assert require(requireWatched().wasReleased(), "is released", "it is still allocated");
  }

  /**
   * Asserts that the element was passed on: detached into a handle, or as {@link
   * Ownership#transferred} says.
   */
  public void assertTransferred() {
    assert isTransferred();
  }

  boolean isTransferred() {
    return require(
        requireWatched().wasTransferred(),
        "was transferred",
        "it was neither detached nor reported by Ownership.transferred");
  }

  /** Asserts that the element was not used after its release. */
  public void assertNotUsedAfterFree() {
    assert require(
        !requireWatched().wasUsedAfterRelease(), "was not used after its release", "it was used");
  }

  boolean isWatched() {
    requireWatched();
    return true;
  }

  private AllocationRecord requireWatched() {
    AllocationRecord allocation = element.allocation$();
    if (allocation != null) {
      return allocation;
    }
    throw new IllegalStateException(
        "[watch.absent] the allocation of %s was not watched: call DebugMemory.watch(pool) before alloc()"
            .formatted(name()));
  }

  /** True, or an error that says what was found. */
  private boolean require(boolean holds, String expected, String found) {
    if (!holds) {
      AllocationRecord allocation = element.allocation$();
      String account = allocation == null ? "" : allocation.account();
      throw new AssertionError(
          "[own.assertion] expected that %s %s, but %s%s"
              .formatted(name(), expected, found, account));
    }
    return true;
  }

  private String name() {
    return "slot " + element.slotNumber$() + " of " + element.nameOfPool$();
  }
}
