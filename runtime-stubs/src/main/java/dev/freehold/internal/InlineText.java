package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Text;

/** What inline texts have in common, wherever their bytes are. */
abstract class InlineText extends Text {
  private final FieldHolder holder;
  private final String field;
  private final int capacity;
  private final boolean truncated;

  InlineText(FieldHolder holder, String field, int capacity, boolean truncated) {
    this.holder = holder;
    this.field = field;
    this.capacity = capacity;
    this.truncated = truncated;
  }

  /** How many bytes are in use, as far as the memory is sound. */
  abstract int stored();

  abstract void use(int bytes);

  abstract byte read(int index);

  abstract void write(int index, byte part);

  /** The first bytes, as a new string. */
  abstract String decode(int bytes);

  @Override
  public final int length(@Ref InlineText this) {
    holder.checkLive();
    return used();
  }

  @Override
  public final int length$unchecked(@Ref InlineText this) {
    holder.checkProved();
    return used();
  }

  @Override
  public final int capacity(@Ref InlineText this) {
    holder.checkLive();
    return capacity;
  }

  @Override
  public final boolean isEmpty(@Ref InlineText this) {
    return length() == 0;
  }

  @Override
  public final boolean isEmpty$unchecked(@Ref InlineText this) {
    return length$unchecked() == 0;
  }

  @Override
  public final void set(@Mut InlineText this, CharSequence characters) {
    holder.checkLive();
    set$unchecked(characters);
  }

  @Override
  public final void set$unchecked(@Mut InlineText this, CharSequence characters) {
    holder.checkProved();
    int bytes = Utf8.length(characters);
    if (bytes == Utf8.MALFORMED) {
      throw FieldErrors.halfCharacter(holder, field);
    }
    if (bytes > capacity && !truncated) {
      throw FieldErrors.tooLong(holder, field, bytes, capacity);
    }
    use(Utf8.encode(characters, this, capacity));
  }

  @Override
  public final void clear(@Mut InlineText this) {
    holder.checkLive();
    use(0);
  }

  @Override
  public final boolean contentEquals(@Ref InlineText this, CharSequence characters) {
    return Utf8.length(characters) == length() && Utf8.matches(characters, this);
  }

  @Override
  public final boolean contentEquals$unchecked(@Ref InlineText this, CharSequence characters) {
    return Utf8.length(characters) == length$unchecked() && Utf8.matches(characters, this);
  }

  @Override
  public final String toString(@Ref InlineText this) {
    holder.checkLive();
    return decode(used());
  }

  /** Native code may have written anything; it does not lead out of the element. */
  private int used() {
    int bytes = stored();
    if (bytes < 0 || bytes > capacity) {
      throw FieldErrors.spoiltLength(holder, field, bytes, capacity);
    }
    return bytes;
  }
}
