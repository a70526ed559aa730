package dev.freehold.processor.layout;

import com.palantir.javapoet.TypeName;
import java.util.Locale;
import javax.lang.model.type.TypeKind;

/** The C types of Java's primitive types. Each is aligned at its own size. */
public enum CScalar implements CType {
  /** {@code _Bool}. */
  BOOLEAN(1),
  /** {@code int8_t}. */
  BYTE(1),
  /** {@code int16_t}. */
  SHORT(2),
  /** {@code uint16_t}. */
  CHAR(2),
  /** {@code int32_t}. */
  INT(4),
  /** {@code int64_t}. */
  LONG(8),
  /** {@code float}. */
  FLOAT(4),
  /** {@code double}. */
  DOUBLE(8);

  private final long size;

  CScalar(long size) {
    this.size = size;
  }

  /** The C type of a primitive type, whose name is the same. */
  public static CScalar of(TypeKind primitive) {
    return valueOf(primitive.name());
  }

  /** The same of a primitive type that is written into code. */
  static CScalar of(TypeName primitive) {
    return valueOf(primitive.toString().toUpperCase(Locale.ROOT));
  }

  /** How many bits tell its values apart. */
  public int bits() {
    return this == BOOLEAN ? 1 : Math.toIntExact(size * Byte.SIZE);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long alignment() {
    return size;
  }
}
