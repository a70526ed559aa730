package dev.freehold.internal.mapped;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of single values, and which of them hold all values of which others. */
enum StoredKind {
  BOOLEAN(Byte.BYTES),
  BYTE(Byte.BYTES),
  CHAR(Character.BYTES),
  SHORT(Short.BYTES),
  INT(Integer.BYTES),
  LONG(Long.BYTES),
  FLOAT(Float.BYTES),
  DOUBLE(Double.BYTES);

  private final int bytes;

  StoredKind(int bytes) {
    this.bytes = bytes;
  }

  static Optional<StoredKind> named(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
        .findFirst();
  }

  int bytes() {
    return bytes;
  }

  /** Whether each value of another type is one of this type too, exactly. */
  boolean holds(StoredKind other) {
    if (this == other) {
      return true;
    }
    return switch (this) {
      case BOOLEAN, BYTE, CHAR -> false;
      case SHORT -> other == BYTE;
      case INT -> other == BYTE || other == SHORT || other == CHAR;
      case LONG -> other.isWhole() && other != LONG;
      case FLOAT -> other == BYTE || other == SHORT || other == CHAR;
      case DOUBLE -> other == FLOAT || (other.isWhole() && other != LONG);
    };
  }

  private boolean isWhole() {
    return this != BOOLEAN && this != FLOAT && this != DOUBLE;
  }

  /** Copies a value of this type to where there is one that holds it. */
  void copy(ByteBuffer from, int at, StoredKind kind, ByteBuffer to, int toAt) {
    switch (kind) {
      case BOOLEAN, BYTE -> to.put(toAt, from.get(at));
      case CHAR -> to.putChar(toAt, from.getChar(at));
      case SHORT -> to.putShort(toAt, (short) whole(from, at));
      case INT -> to.putInt(toAt, (int) whole(from, at));
      case LONG -> to.putLong(toAt, whole(from, at));
      case FLOAT -> to.putFloat(toAt, this == FLOAT ? from.getFloat(at) : whole(from, at));
      case DOUBLE -> to.putDouble(toAt, real(from, at));
    }
  }

  private double real(ByteBuffer from, int at) {
    return switch (this) {
      case DOUBLE -> from.getDouble(at);
      case FLOAT -> from.getFloat(at);
      default -> whole(from, at);
    };
  }

  private long whole(ByteBuffer from, int at) {
    return switch (this) {
      case BOOLEAN, BYTE -> from.get(at);
      case CHAR -> from.getChar(at);
      case SHORT -> from.getShort(at);
      case INT -> from.getInt(at);
      case LONG -> from.getLong(at);
      case FLOAT, DOUBLE -> throw new IllegalStateException("no whole number holds " + this);
    };
  }
}
