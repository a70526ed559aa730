package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.GrowingUtf8;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.MalformedTextException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.Text;
import dev.freehold.pool.UseAfterReleaseException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * A text of any length that one owner writes, kept as UTF-8.
 *
 * <p>Its buffer doubles when the text grows and is kept when it shrinks, so that writing makes no
 * garbage once the longest text has been seen. It belongs to one thread at a time. Once it is
 * closed, every operation throws {@link UseAfterReleaseException}.
 *
 * @since 0.1.0
 */
@MustRelease("close")
public final class OwnText implements AutoCloseable, CharSequence {
  private GrowingUtf8 text = new GrowingUtf8();
  private boolean closed;

  private OwnText() {}

  /** Makes an empty text. */
  public static @Own OwnText create() {
    return new OwnText();
  }

  /** How many {@code char}s the text has. Counts and reads as {@link Text} does. */
  @Override
  public int length(@Ref OwnText this) {
    return open().chars();
  }

  /** How many bytes the text takes at present, in UTF-8. */
  public int byteLength(@Ref OwnText this) {
    return open().length();
  }

  /** Whether there are no characters. */
  @Override
  public boolean isEmpty(@Ref OwnText this) {
    return byteLength() == 0;
  }

  /**
   * One char.
   *
   * @throws IndexOutOfBoundsException if there is no such char
   */
  @Override
  public char charAt(@Ref OwnText this, int index) {
    return open().charAt(index);
  }

  /** A part of the text, in a new string. */
  @Override
  public String subSequence(@Ref OwnText this, int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  @From("this")
  public @Ref IntStream chars(@Ref OwnText this) {
    return CharSequence.super.chars();
  }

  @Override
  @From("this")
  public @Ref IntStream codePoints(@Ref OwnText this) {
    return CharSequence.super.codePoints();
  }

  /**
   * Replaces the text.
   *
   * @throws MalformedTextException if the characters hold half of a surrogate pair; the text then
   *     stays as it was
   */
  public void set(@Mut OwnText this, @Ref CharSequence characters) {
    open().write(characters, 0);
  }

  /**
   * Replaces the text by bytes of UTF-8.
   *
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was
   */
  public void set(@Mut OwnText this, byte[] utf8, int offset, int length) {
    open().write(utf8, offset, length, 0);
  }

  /**
   * Replaces the text by the bytes that a buffer has from its position on, which moves behind them.
   *
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was, and
   *     the position, too
   */
  public void set(@Mut OwnText this, @Ref ByteBuffer utf8, int length) {
    open().write(utf8, length, 0);
  }

  /**
   * Adds to the end of the text.
   *
   * @throws MalformedTextException if the characters hold half of a surrogate pair; the text then
   *     stays as it was
   */
  public void append(@Mut OwnText this, @Ref CharSequence characters) {
    text.write(characters, byteLength());
  }

  /**
   * Adds bytes of UTF-8 to the end of the text.
   *
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was
   */
  public void append(@Mut OwnText this, byte[] utf8, int offset, int length) {
    text.write(utf8, offset, length, byteLength());
  }

  /**
   * Adds the bytes that a buffer has from its position on, which moves behind them.
   *
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was, and
   *     the position, too
   */
  public void append(@Mut OwnText this, @Ref ByteBuffer utf8, int length) {
    text.write(utf8, length, byteLength());
  }

  /**
   * Copies the text's bytes into an array.
   *
   * @return how many there are
   * @throws IndexOutOfBoundsException if there is no room for them; nothing is copied then
   */
  public int copyTo(@Ref OwnText this, byte[] target, int offset) {
    return open().copyTo(target, offset);
  }

  /**
   * Copies the text's bytes to a buffer, at its position, which moves on.
   *
   * @return how many there are
   * @throws IndexOutOfBoundsException if there is no room for them; nothing is copied then
   */
  public int copyTo(@Ref OwnText this, @Ref ByteBuffer target) {
    return open().copyTo(target);
  }

  /** Makes the text empty. */
  public void clear(@Mut OwnText this) {
    open().clear();
  }

  /** Whether the text is made of the same characters. It makes no garbage. */
  public boolean contentEquals(@Ref OwnText this, @Ref CharSequence characters) {
    return open().contentEquals(characters);
  }

  /** Whether the text is made of these bytes of UTF-8. It makes no garbage. */
  public boolean contentEquals(@Ref OwnText this, byte[] utf8, int offset, int length) {
    return compareTo(utf8, offset, length) == 0;
  }

  /** Orders texts by their code points, as {@link Text#compareTo(CharSequence)} does. */
  public int compareTo(@Ref OwnText this, @Ref CharSequence characters) {
    return open().compareTo(characters);
  }

  /** Orders this text and bytes of UTF-8, as {@link Text#compareTo(CharSequence)} does. */
  public int compareTo(@Ref OwnText this, byte[] utf8, int offset, int length) {
    return open().compareTo(utf8, offset, length);
  }

  /** The characters, in a new string. */
  @Override
  public String toString(@Ref OwnText this) {
    return open().toString();
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

  private GrowingUtf8 open() {
    if (closed) {
      throw new UseAfterReleaseException(
          "OwnText",
          OwnershipException.NO_SLOT,
          "OwnText was used after it was closed: close it after its last use, or create another");
    }
    return text;
  }

  /** For how many bytes there is room before the buffer grows. */
  int room() {
    return text.room();
  }
}
