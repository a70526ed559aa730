package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * Characters kept inside an element, as UTF-8 of at most the declared number of bytes.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Text {
  /** For Freehold's own classes. */
  protected Text() {}

  /** How many bytes the text takes at present, in UTF-8. */
  public abstract int length(@Ref Text this);

  /** How many bytes the text may take, in UTF-8. */
  public abstract int capacity(@Ref Text this);

  /** Whether there are no characters. */
  public abstract boolean isEmpty(@Ref Text this);

  /**
   * Replaces the text. It makes no garbage.
   *
   * @throws IllegalArgumentException if the characters take more than {@link #capacity} bytes, or
   *     hold half of a surrogate pair; the text then stays as it was
   */
  public abstract void set(@Mut Text this, CharSequence characters);

  /** Makes the text empty. */
  public abstract void clear(@Mut Text this);

  /** Whether the text is made of the same characters. It makes no garbage. */
  public abstract boolean contentEquals(@Ref Text this, CharSequence characters);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Text this);

  /** {@link #isEmpty()} where javac knows that the element is allocated; for it alone. */
  public abstract boolean isEmpty$unchecked(@Ref Text this);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Text this, CharSequence characters);

  /** {@link #contentEquals} where javac knows that the element is allocated; for it alone. */
  public abstract boolean contentEquals$unchecked(@Ref Text this, CharSequence characters);

  /** The characters, in a new string. */
  @Override
  public abstract String toString(@Ref Text this);
}
