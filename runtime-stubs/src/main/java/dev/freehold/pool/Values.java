package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the inline arrays of all types have in common: {@link Longs}, {@link Bytes} and the others.
 *
 * <p>Names with {@code $} are Freehold's own. Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class Values {
  Values() {}

  /** How many values there are. */
  public abstract int length(@Ref Values this);

  /**
   * Copies values to another place in the same array; the two may overlap.
   *
   * @param from where the first is, from 0
   * @param to where it goes, from 0
   * @param count how many
   * @throws IndexOutOfBoundsException if there are not as many values, or not as much room; nothing
   *     is copied then
   */
  public final void copyWithin(@Mut Values this, int from, int to, int count) {
    copyFrom(to, this, from, count);
  }

  final void copyOut(
      @Ref Values this, int index, Object target, int offset, int count, int targetLength) {
    Objects.checkFromIndexSize(offset, count, targetLength);
    checkRange$(index, count);
    read$(index, target, offset, count);
  }

  final void copyIn(
      @Mut Values this, int index, Object source, int offset, int count, int sourceLength) {
    Objects.checkFromIndexSize(offset, count, sourceLength);
    checkRange$(index, count);
    write$(index, source, offset, count);
  }

  final void copyFrom(@Mut Values this, int index, @Ref Values source, int from, int count) {
    source.checkRange$(from, count);
    checkRange$(index, count);
    source.copyTo$(from, this, index, count);
  }

  /** Throws unless the element is allocated and the array has such values. */
  public abstract void checkRange$(@Ref Values this, int index, int count);

  /** The Java array that holds the values; null where native memory does. */
  public abstract @Nullable Object array$(@Ref Values this);

  /** The native memory that holds the values, in a new buffer; null where a Java array does. */
  public @Nullable ByteBuffer memoryBuffer$(@Ref Values this) {
    return null;
  }

  /** Copies values to a Java array of their type. */
  public void read$(@Ref Values this, int index, Object target, int offset, int count) {
    System.arraycopy(array(), index, target, offset, count);
  }

  /** Copies values from a Java array of their type. */
  public void write$(@Mut Values this, int index, Object source, int offset, int count) {
    System.arraycopy(source, offset, array(), index, count);
  }

  /** Copies values to an array of the same type. */
  public void copyTo$(@Ref Values this, int index, @Mut Values target, int to, int count) {
    target.write$(to, array(), index, count);
  }

  private Object array() {
    return Objects.requireNonNull(array$());
  }
}
