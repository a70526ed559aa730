package dev.freehold.debug;

import dev.freehold.Ref;
import dev.freehold.internal.AllocationRecord;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MemoryPool;
import java.util.List;

/** Assertions about who owns an element, for tests; and a word about where ownership goes. */
public final class Ownership {
  private Ownership() {}

  /**
   * Says, for the transfer log of a watched pool, that an element is about to be passed on. It does
   * nothing if the element's allocation was not watched.
   *
   * @param element an element that Freehold has generated
   * @param to where it goes, in words
   */
  public static void transferred(@Ref Object element, String to) {
    AllocationRecord allocation = slotElement(element).allocation$();
    if (allocation != null) {
      allocation.passedOn(to);
    }
  }

  /**
   * Asserts that an element is allocated and was not given up into a handle.
   *
   * @param element an element that Freehold has generated
   */
  public static void assertOwned(@Ref Object element) {
    new Followed(slotElement(element)).assertOwned();
  }

  /**
   * Asserts that an element of a watched pool was passed on since it was allocated: detached into a
   * handle, or passed on as {@link #transferred} says. In checked code, where a value has no name
   * once it is passed on, {@link #follow} it before.
   *
   * @param element an element that Freehold has generated
   */
  public static void assertTransferred(@Ref Object element) {
    follow(element).assertTransferred();
  }

  /**
   * Asserts that no element of a watched pool was used after its release since the watch began.
   *
   * @param pool a watched pool
   * @throws IllegalStateException if it is not watched
   */
  public static void assertNotUsedAfterFree(@Ref MemoryPool pool) {
    List<Finding> uses =
        Provided.watches().watchOf(pool).findings().stream()
            .filter(finding -> RuleKey.USE_AFTER_RELEASE.is(finding.key()))
            .toList();
    if (!uses.isEmpty()) {
      throw new AssertionError(
          RuleKey.USE_AFTER_RELEASE.message("elements were used after their release:\n")
              + Provided.watches().text(uses));
    }
  }

  /**
   * Lets a test ask about an element after it has passed it on.
   *
   * @param element an allocated element of a watched pool
   * @throws IllegalStateException if its allocation was not watched
   */
  public static Followed follow(@Ref Object element) {
    Followed followed = new Followed(slotElement(element));
    followed.requireWatched();
    return followed;
  }

  private static SlotElement slotElement(Object element) {
    if (element instanceof SlotElement slotElement) {
      return slotElement;
    }
    throw new IllegalArgumentException(
        "[watch.element] %s is no element that Freehold has generated: pass what alloc() returned"
            .formatted(element.getClass().getName()));
  }
}
