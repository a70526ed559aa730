package dev.freehold.pool;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * Characters kept inside an element, as UTF-8 of at most the declared number of bytes.
 *
 * <p>It is a sequence of Java's {@code char}s: {@link #length} counts these, {@link #byteLength}
 * and {@link #capacity} count bytes. The number of chars is counted when somebody asks for it after
 * the text has changed, and {@link #charAt} goes on from where the last call stopped: reading from
 * the first char to the last costs as much as reading the bytes once, going back costs as much as
 * reading up to there.
 *
 * <p>What a text is made of can change, so {@code equals} and {@code hashCode} are those of the
 * object. {@link #contentEquals} and {@link #compareTo} go by the characters.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Foreign code may have left bytes that are no UTF-8; they read as
 * U+FFFD, as those of {@code new String(bytes, UTF_8)} do. Who has kept a text while the element's
 * memory was written otherwise asks the element for it again. Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class Text implements CharSequence {
  /** For Freehold's own classes. */
  protected Text() {}

  /** How many {@code char}s the text has. */
  @Override
  public abstract int length(@Ref Text this);

  /** How many bytes the text takes at present, in UTF-8. */
  public abstract int byteLength(@Ref Text this);

  /** How many bytes the text may take, in UTF-8. */
  public abstract int capacity(@Ref Text this);

  /** Whether there are no characters. */
  @Override
  public abstract boolean isEmpty(@Ref Text this);

  /**
   * One char.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such char
   */
  @Override
  public abstract char charAt(@Ref Text this, int index);

  /**
   * A part of the text, in a new string.
   *
   * @throws IndexOutOfBoundsException if there is no such part
   */
  @Override
  public abstract String subSequence(@Ref Text this, int start, int end);

  @Override
  @From("this")
  public final @Ref IntStream chars(@Ref Text this) {
    return CharSequence.super.chars();
  }

  @Override
  @From("this")
  public final @Ref IntStream codePoints(@Ref Text this) {
    return CharSequence.super.codePoints();
  }

  /**
   * Replaces the text. It makes no garbage.
   *
   * @throws MalformedTextException if the characters hold half of a surrogate pair; the text then
   *     stays as it was
   * @throws IllegalArgumentException if they take more than {@link #capacity} bytes, and the text
   *     is not declared with {@code truncate = true}; the text then stays as it was
   */
  public abstract void set(@Mut Text this, @Ref CharSequence characters);

  /**
   * Replaces the text by bytes of UTF-8. It makes no garbage.
   *
   * @param offset of the first byte
   * @param length how many bytes
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was
   * @throws IllegalArgumentException if there are more than {@link #capacity}, and the text is not
   *     declared with {@code truncate = true}; the text then stays as it was
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  public abstract void set(@Mut Text this, byte[] utf8, int offset, int length);

  /**
   * Replaces the text by the bytes that a buffer has from its position on, which moves behind them;
   * it stays where it was if this throws. It makes no garbage.
   *
   * @param length how many bytes
   * @throws MalformedTextException if the bytes are no UTF-8; the text then stays as it was
   * @throws IllegalArgumentException if there are more than {@link #capacity}, and the text is not
   *     declared with {@code truncate = true}; the text then stays as it was
   * @throws IndexOutOfBoundsException if the buffer has fewer bytes
   */
  public abstract void set(@Mut Text this, @Ref ByteBuffer utf8, int length);

  /** Replaces the text by all bytes that a buffer has remaining: {@link #set(ByteBuffer, int)}. */
  public final void set(@Mut Text this, @Ref ByteBuffer utf8) {
    set(utf8, utf8.remaining());
  }

  /** Makes the text empty. */
  public abstract void clear(@Mut Text this);

  /**
   * Copies the text's bytes into an array. It makes no garbage.
   *
   * @param offset where the first one goes
   * @return how many there are: {@link #byteLength}
   * @throws IndexOutOfBoundsException if there is no room for them; nothing is copied then
   */
  public abstract int copyTo(@Ref Text this, byte[] target, int offset);

  /**
   * Copies the text's bytes to a buffer, at its position, which moves on. It makes no garbage.
   *
   * @return how many there are: {@link #byteLength}
   * @throws IndexOutOfBoundsException if there is no room for them; nothing is copied then
   */
  public abstract int copyTo(@Ref Text this, @Ref ByteBuffer target);

  /** Whether the text is made of the same characters. It makes no garbage. */
  public abstract boolean contentEquals(@Ref Text this, @Ref CharSequence characters);

  /**
   * Whether the text is made of these bytes of UTF-8. It makes no garbage.
   *
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  public abstract boolean contentEquals(@Ref Text this, byte[] utf8, int offset, int length);

  /**
   * Orders texts by their code points, which is the order of their bytes. That of {@code String}
   * differs from it where one of two has a surrogate pair and the other a char from U+E000 on.
   *
   * @return negative, 0 or positive as this text is less, equal or greater
   */
  public abstract int compareTo(@Ref Text this, @Ref CharSequence characters);

  /**
   * Orders this text and bytes of UTF-8, as {@link #compareTo(CharSequence)} does.
   *
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  public abstract int compareTo(@Ref Text this, byte[] utf8, int offset, int length);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Text this);

  /** {@link #charAt} where javac knows that the element is allocated; for it alone. */
  public abstract char charAt$unchecked(@Ref Text this, int index);

  /** {@link #isEmpty()} where javac knows that the element is allocated; for it alone. */
  public abstract boolean isEmpty$unchecked(@Ref Text this);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Text this, @Ref CharSequence characters);

  /** {@link #contentEquals} where javac knows that the element is allocated; for it alone. */
  public abstract boolean contentEquals$unchecked(@Ref Text this, @Ref CharSequence characters);

  /** The characters, in a new string. */
  @Override
  public abstract String toString(@Ref Text this);
}
