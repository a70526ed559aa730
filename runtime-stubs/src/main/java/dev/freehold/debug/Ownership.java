package dev.freehold.debug;

import dev.freehold.Ref;
import dev.freehold.internal.AllocationRecord;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MemoryPool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about who owns an element; and a word about where ownership goes.
 *
 * <p>They are asserted as by {@code assert}: where assertions are disabled for this class, as they
 * are without {@code -ea}, nothing is looked at, and calls of them leave nothing behind in compiled
 * code. What they are given is evaluated all the same.
 *
 * @since 0.1.0
 */
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
   * Asserts that an element is there: not null, allocated, and not given up into a handle.
   *
   * @param element an element that Freehold has generated
   * @throws AssertionError if it is not, and assertions are enabled
   */
  public static void assertOwned(@Ref @Nullable Object element) {
    assert isOwned(element);
  }

  private static boolean isOwned(@Nullable Object element) {
    if (element == null) {
      throw new AssertionError("[own.assertion] expected an element that is owned, but it is null");
    }
    return new Followed(slotElement(element)).isOwned();
  }

  /**
   * Asserts that a value was passed on: its variable is null, as it is set behind the call that
   * takes the value over; or it is an element of a watched pool and was detached into a handle, or
   * passed on as {@link #transferred} says. In checked code, where a value has no name once it is
   * passed on, set the variable to null, or {@link #follow} the element before.
   *
   * @param element null, or an element that Freehold has generated
   * @throws AssertionError if it was not, and assertions are enabled
   */
  public static void assertTransferred(@Ref @Nullable Object element) {
    assert element == null || follow(element).isTransferred();
  }

  /**
   * Asserts that no element of a watched pool was used after its release since the watch began.
   *
   * @param pool a watched pool
   * @throws IllegalStateException if it is not watched, and assertions are enabled
   */
  public static void assertNotUsedAfterFree(@Ref MemoryPool pool) {
    assert isUnused(pool);
  }

  private static boolean isUnused(MemoryPool pool) {
    List<Finding> uses =
        Provided.watches().watchOf(pool).findings().stream()
            .filter(finding -> RuleKey.USE_AFTER_RELEASE.is(finding.key()))
            .toList();
    if (!uses.isEmpty()) {
      throw new AssertionError(
          RuleKey.USE_AFTER_RELEASE.message("elements were used after their release:\n")
              + Provided.watches().text(uses));
    }
    return true;
  }

  /**
   * Lets a test ask about an element after it has passed it on.
   *
   * @param element an allocated element of a watched pool
   * @throws IllegalStateException if its allocation was not watched, and assertions are enabled
   */
  public static Followed follow(@Ref Object element) {
    Followed followed = new Followed(slotElement(element));
    assert followed.isWatched();
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
