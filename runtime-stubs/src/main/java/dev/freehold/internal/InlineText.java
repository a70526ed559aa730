package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Text;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What inline texts have in common, wherever their bytes are. */
abstract class InlineText extends Text implements EncodedText {
  private final FieldHolder holder;
  private final String field;
  private final int capacity;
  private final boolean truncated;

  /** Made when somebody first reads chars one by one. */
  private @Nullable CharCursor cursor;

  InlineText(FieldHolder holder, String field, int capacity, boolean truncated) {
    this.holder = holder;
    this.field = field;
    this.capacity = capacity;
    this.truncated = truncated;
  }

  /** How many bytes are in use, as far as the memory is sound. */
  abstract int stored();

  abstract void use(int bytes);

  abstract void write(int index, byte part);

  /** Writes the first bytes. */
  abstract void write(byte[] source, int offset, int bytes);

  /** Reads the first bytes. */
  abstract void read(byte[] target, int offset, int bytes);

  /** The first bytes, as a new string. */
  abstract String decode(int bytes);

  @Override
  public final int length(@Ref InlineText this) {
    holder.checkLive();
    return cursor().length(this, used());
  }

  @Override
  public final int length$unchecked(@Ref InlineText this) {
    holder.checkProved();
    return cursor().length(this, used());
  }

  @Override
  public final int byteLength(@Ref InlineText this) {
    holder.checkLive();
    return used();
  }

  @Override
  public final int capacity(@Ref InlineText this) {
    holder.checkLive();
    return capacity;
  }

  @Override
  public final boolean isEmpty(@Ref InlineText this) {
    return byteLength() == 0;
  }

  @Override
  public final boolean isEmpty$unchecked(@Ref InlineText this) {
    holder.checkProved();
    return used() == 0;
  }

  @Override
  public final char charAt(@Ref InlineText this, int index) {
    holder.checkLive();
    return charOf(index);
  }

  @Override
  public final char charAt$unchecked(@Ref InlineText this, int index) {
    holder.checkProved();
    return charOf(index);
  }

  private char charOf(int index) {
    int found = cursor().charAt(this, used(), index);
    if (found == CharCursor.NONE) {
      throw TextErrors.noSuchChar(holder.place(field), index, length());
    }
    return (char) found;
  }

  @Override
  public final String subSequence(@Ref InlineText this, int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public final void set(@Mut InlineText this, @Ref CharSequence characters) {
    holder.checkLive();
    set$unchecked(characters);
  }

  @Override
  public final void set$unchecked(@Mut InlineText this, @Ref CharSequence characters) {
    holder.checkProved();
    int bytes = Utf8.length(characters);
    if (bytes == Utf8.MALFORMED) {
      throw FieldErrors.halfCharacter(holder, field);
    }
    requireFits(bytes);
    end(Utf8.encode(characters, this, capacity));
  }

  @Override
  public final void set(@Mut InlineText this, byte[] utf8, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, utf8.length);
    holder.checkLive();
    accept(Utf8Check.wellFormed(utf8, offset, length), length);
    int kept = length;
    if (length > capacity) {
      kept = capacity;
      while (!Utf8Check.begins(utf8[offset + kept])) {
        kept--;
      }
    }
    write(utf8, offset, kept);
    end(kept);
  }

  @Override
  public final void set(@Mut InlineText this, @Ref ByteBuffer utf8, int length) {
    if (length < 0 || length > utf8.remaining()) {
      throw TextErrors.bufferTooSmall(holder.place(field), length, utf8.remaining());
    }
    holder.checkLive();
    accept(Utf8Check.wellFormed(utf8, length), length);
    int first = utf8.position();
    int kept = length;
    if (length > capacity) {
      kept = capacity;
      while (!Utf8Check.begins(utf8.get(first + kept))) {
        kept--;
      }
    }
    for (int index = 0; index < kept; index++) {
      write(index, utf8.get(first + index));
    }
    end(kept);
    utf8.position(first + length);
  }

  /** Throws unless bytes may become the text; without truncation, unless they fit. */
  final void accept(int wellFormed, int length) {
    if (wellFormed < length) {
      throw TextErrors.noUtf8(holder.place(field), wellFormed, length);
    }
    requireFits(length);
  }

  private void requireFits(int bytes) {
    if (bytes > capacity && !truncated) {
      throw FieldErrors.tooLong(holder, field, bytes, capacity);
    }
  }

  /** The text has been written and has as many bytes. */
  final void end(int bytes) {
    use(bytes);
    forget();
  }

  /** What is remembered of the text is no longer right. */
  final void forget() {
    if (cursor != null) {
      cursor.reset();
    }
  }

  @Override
  public final void clear(@Mut InlineText this) {
    holder.checkLive();
    end(0);
  }

  @Override
  public final int copyTo(@Ref InlineText this, byte[] target, int offset) {
    int bytes = byteLength();
    if (offset < 0 || offset > target.length - bytes) {
      throw TextErrors.noRoom(holder.place(field), bytes, Math.max(0, target.length - offset));
    }
    read(target, offset, bytes);
    return bytes;
  }

  @Override
  public final int copyTo(@Ref InlineText this, @Ref ByteBuffer target) {
    int bytes = byteLength();
    if (bytes > target.remaining()) {
      throw TextErrors.noRoom(holder.place(field), bytes, target.remaining());
    }
    for (int index = 0; index < bytes; index++) {
      target.put(byteAt(index));
    }
    return bytes;
  }

  @Override
  public final boolean contentEquals(@Ref InlineText this, @Ref CharSequence characters) {
    holder.checkLive();
    return contentEquals$unchecked(characters);
  }

  @Override
  public final boolean contentEquals$unchecked(@Ref InlineText this, @Ref CharSequence characters) {
    holder.checkProved();
    return Utf8.length(characters) == used() && Utf8.matches(characters, this);
  }

  @Override
  public final boolean contentEquals(@Ref InlineText this, byte[] utf8, int offset, int length) {
    return compareTo(utf8, offset, length) == 0;
  }

  @Override
  public final int compareTo(@Ref InlineText this, @Ref CharSequence characters) {
    return Utf8Decoder.compare(this, byteLength(), characters);
  }

  @Override
  public final int compareTo(@Ref InlineText this, byte[] utf8, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, utf8.length);
    int bytes = byteLength();
    for (int index = 0; index < Math.min(bytes, length); index++) {
      int difference = Byte.compareUnsigned(byteAt(index), utf8[offset + index]);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(bytes, length);
  }

  @Override
  public final String toString(@Ref InlineText this) {
    holder.checkLive();
    return decode(used());
  }

  private CharCursor cursor() {
    CharCursor known = cursor;
    if (known == null) {
      known = new CharCursor();
      cursor = known;
    }
    return known;
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
