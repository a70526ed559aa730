package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.GrowingUtf8;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.UseAfterReleaseException;

/**
 * A text of any length that one owner writes, kept as UTF-8.
 *
 * <p>Its buffer doubles when the text grows and is kept when it shrinks, so that writing makes no
 * garbage once the longest text has been seen. It belongs to one thread at a time. Once it is
 * closed, every operation throws {@link UseAfterReleaseException}.
 */
@MustRelease("close")
public final class OwnText implements AutoCloseable {
  private GrowingUtf8 text = new GrowingUtf8();
  private boolean closed;

  private OwnText() {}

  /** Makes an empty text. */
  public static @Own OwnText create() {
    return new OwnText();
  }

  /** How many bytes the text takes at present, in UTF-8. */
  public int length(@Ref OwnText this) {
    requireOpen();
    return text.length();
  }

  /** Whether there are no characters. */
  public boolean isEmpty(@Ref OwnText this) {
    return length() == 0;
  }

  /**
   * Replaces the text.
   *
   * @throws IllegalArgumentException if the characters hold half of a surrogate pair; the text then
   *     stays as it was
   */
  public void set(@Mut OwnText this, CharSequence characters) {
    requireOpen();
    text.write(characters, 0);
  }

  /**
   * Adds to the end of the text.
   *
   * @throws IllegalArgumentException if the characters hold half of a surrogate pair; the text then
   *     stays as it was
   */
  public void append(@Mut OwnText this, CharSequence characters) {
    text.write(characters, length());
  }

  /** Makes the text empty. */
  public void clear(@Mut OwnText this) {
    requireOpen();
    text.clear();
  }

  /** Whether the text is made of the same characters. It makes no garbage. */
  public boolean contentEquals(@Ref OwnText this, CharSequence characters) {
    requireOpen();
    return text.contentEquals(characters);
  }

  /** The characters, in a new string. */
  @Override
  public String toString(@Ref OwnText this) {
    requireOpen();
    return text.toString();
  }

  /**
   * Ends the text and lets its buffer go.
   *
   * @throws DoubleReleaseException if the text is closed
   */
  @Override
  public void close(@Own OwnText this) {
    if (closed) {
      throw new DoubleReleaseException(
          "OwnText",
          OwnershipException.NO_SLOT,
          "OwnText was closed before: close it once, or leave it to try-with-resources");
    }
    closed = true;
    text = new GrowingUtf8();
  }

  private void requireOpen() {
    if (closed) {
      throw new UseAfterReleaseException(
          "OwnText",
          OwnershipException.NO_SLOT,
          "OwnText was used after it was closed: close it after its last use, or create another");
    }
  }

  /** For how many bytes there is room before the buffer grows. */
  int room() {
    return text.room();
  }
}
