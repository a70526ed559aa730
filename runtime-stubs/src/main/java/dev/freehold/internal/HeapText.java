package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Text;
import java.nio.charset.StandardCharsets;

/** A text whose bytes are in a Java array. */
public final class HeapText extends Text {
  private final SlotElement element;
  private final String field;
  private final byte[] encoded;
  private int length;

  /** Makes the text of one field of one element, empty. */
  public HeapText(SlotElement element, String field, int capacity) {
    this.element = element;
    this.field = field;
    this.encoded = new byte[capacity];
  }

  @Override
  public int length(@Ref HeapText this) {
    element.checkLive();
    return length;
  }

  @Override
  public int capacity(@Ref HeapText this) {
    element.checkLive();
    return encoded.length;
  }

  @Override
  public boolean isEmpty(@Ref HeapText this) {
    element.checkLive();
    return length == 0;
  }

  @Override
  public void set(@Mut HeapText this, CharSequence characters) {
    element.checkLive();
    int bytes = Utf8.length(characters);
    if (bytes == Utf8.MALFORMED) {
      throw FieldErrors.halfCharacter(element, field);
    }
    if (bytes > encoded.length) {
      throw FieldErrors.tooLong(element, field, bytes, encoded.length);
    }
    Utf8.encode(characters, encoded);
    length = bytes;
  }

  @Override
  public void clear(@Mut HeapText this) {
    element.checkLive();
    length = 0;
  }

  @Override
  public boolean contentEquals(@Ref HeapText this, CharSequence characters) {
    element.checkLive();
    return Utf8.length(characters) == length && Utf8.matches(characters, encoded);
  }

  @Override
  public String toString(@Ref HeapText this) {
    element.checkLive();
    return new String(encoded, 0, length, StandardCharsets.UTF_8);
  }
}
