package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Ref;
import java.util.function.Predicate;

/** What the maps have in common, whatever their keys are. */
abstract class OwnTable<E extends @Ref Object> extends OwnContainer<E> {
  OwnTable(Releaser<? super E> releaser) {
    super(releaser);
  }

  abstract HashSlots<E> slots();

  /** How many elements there are. */
  public final int size(@Ref OwnTable<E> this) {
    requireOpen();
    return slots().size();
  }

  /** Whether there is no element. */
  public final boolean isEmpty(@Ref OwnTable<E> this) {
    return size() == 0;
  }

  /**
   * Releases all elements; the map is empty then. If a release throws, all others are released and
   * the first exception is thrown, with the others suppressed.
   *
   * @throws ReleaseFailedException if that exception is a checked one
   */
  public final void clear(@Mut OwnTable<E> this) {
    requireOpen();
    releaseAll();
  }

  /**
   * Releases the elements that a filter holds for; it is asked once of each. If it throws, those
   * that were not asked of stay; if a release throws, the others go on. The first exception is
   * thrown, with the others suppressed.
   *
   * @return how many were released
   * @throws ReleaseFailedException if a release throws a checked exception
   */
  public final int removeIf(@Mut OwnTable<E> this, @NonEscaping Predicate<? super @Ref E> filter) {
    requireOpen();
    HashSlots<E> slots = slots();
    ReleaseAll<E> releases = releases();
    int before = slots.size();
    try {
      int slot = slots.start();
      for (int left = slots.room(); left > 0; left--) {
        // What moves into the slot comes from one that is still ahead.
        while (slots.isUsed(slot) && filter.test(slots.element(slot))) {
          releases.release(slots.remove(slot));
        }
        slot = slots.next(slot);
      }
    } catch (Throwable thrown) {
      releases.note(thrown);
    }
    releases.finish();
    return before - slots.size();
  }

  /** All elements, in no particular order, for a loop. */
  @From("this")
  public final @Ref Iterable<@Ref E> elements(@Ref OwnTable<E> this) {
    requireOpen();
    return () -> new UsedSlots<>(slots());
  }

  final void endAll() {
    end();
    releaseAll();
  }

  private void releaseAll() {
    ReleaseAll<E> releases = releases();
    slots().removeAll(releases::release);
    releases.finish();
  }

  /** How many slots there are, of which three in four are used before the map grows. */
  final int room() {
    return slots().room();
  }
}
