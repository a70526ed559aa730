package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import org.jspecify.annotations.Nullable;

/**
 * A hash map that owns its elements: they move in with {@link #put}, out with {@link #remove}, and
 * what is in it when it is closed is released. Keys are ordinary objects, which the map keeps but
 * does not own; for numbers there is {@link OwnLongMap}.
 *
 * <p>It grows by doubling and makes no garbage otherwise. It belongs to one thread at a time. Once
 * it is closed, every operation throws {@link UseAfterReleaseException}.
 *
 * @param <K> the keys, which have {@code equals} and {@code hashCode}; none is null
 * @param <E> a resource: the elements of a pool, pools, or any class with {@code @MustRelease}
 * @since 0.1.0
 */
@MustRelease("close")
public final class OwnMap<K, E extends @Ref Object> extends OwnTable<E> implements AutoCloseable {
  private ObjectSlots<K, E> slots = new ObjectSlots<>();

  private OwnMap(Releaser<? super E> releaser) {
    super(releaser);
  }

  /** Makes an empty map to elements that have a {@code close()}, as those of a pool have. */
  public static <K, E extends @Ref Object> @Own OwnMap<K, E> create() {
    return new OwnMap<>(ByClose.INSTANCE);
  }

  /** Makes an empty map to elements that are released in another way. */
  public static <K, E extends @Ref Object> @Own OwnMap<K, E> releasing(
      Releaser<? super E> releaser) {
    return new OwnMap<>(releaser);
  }

  /**
   * Takes an element over, and hands the one out that the key had before; null if it had none. In
   * constant time, but for growing, which the elements already there have paid for.
   *
   * @throws IllegalArgumentException if the element has no {@code close()} and the map was not told
   *     how to release it
   */
  public @Own @Nullable E put(@Mut OwnMap<K, E> this, K key, @Own E element) {
    E taken = taken(element);
    int found = slots.find(key);
    return found < 0 ? add(key, taken) : slots.exchange(found, taken);
  }

  private @Nullable E add(K key, E element) {
    if (slots.isFull()) {
      slots = slots.doubled();
    }
    slots.add(key, element);
    return null;
  }

  /** Whether there is an element of a key. */
  public boolean containsKey(@Ref OwnMap<K, E> this, K key) {
    return of(key) != null;
  }

  /** Lends the element of a key; null if it has none. */
  public @Ref @Nullable E get(@Ref OwnMap<K, E> this, K key) {
    return of(key);
  }

  /** Lends the element of a key for writing; null if it has none. */
  public @Mut @Nullable E edit(@Mut OwnMap<K, E> this, K key) {
    return of(key);
  }

  private @Nullable E of(K key) {
    requireOpen();
    return slots.elementOrNull(slots.find(key));
  }

  /** Hands the element of a key out; null if it has none. */
  public @Own @Nullable E remove(@Mut OwnMap<K, E> this, K key) {
    requireOpen();
    int found = slots.find(key);
    return found < 0 ? null : slots.remove(found);
  }

  /** Lends all elements, in no particular order. */
  public void forEach(
      @Ref OwnMap<K, E> this, @NonEscaping EntryVisitor<? super K, ? super E> visitor) {
    requireOpen();
    for (int slot = 0; slot < slots.room(); slot++) {
      if (slots.isUsed(slot)) {
        visitor.visit(slots.key(slot), slots.element(slot));
      }
    }
  }

  /**
   * Releases all elements, and ends the map, as {@link #clear} does.
   *
   * @throws DoubleReleaseException if the map is closed
   * @throws ReleaseFailedException if a release throws a checked exception
   */
  @Override
  public void close(@Own OwnMap<K, E> this) {
    endAll();
  }

  @Override
  HashSlots<E> slots() {
    return slots;
  }
}
