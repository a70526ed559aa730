package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.ByteOrder;
import dev.freehold.processor.layout.FieldLayout;
import java.util.Optional;

/**
 * A value in native memory. A {@code boolean} is a byte that is 0 or 1.
 *
 * @param order the declared order of its bytes; the machine's where none is declared
 */
record NativeValue(TypeName type, Optional<ByteOrder.Order> order, Place place, FieldLayout field)
    implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {}

  @Override
  public CodeBlock read(CodeBlock holder) {
    Place at = place.in(holder);
    CodeBlock read =
        CodeBlock.of(
            "$L.get($L, $L)", at.memory(), NativeTypes.access(type, order), Place.of(at, field));
    return isBoolean() ? CodeBlock.of("($L != 0)", read) : read;
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock value) {
    Place at = place.in(holder);
    return CodeBlock.of(
        "$L.set($L, $L, $L)",
        at.memory(),
        NativeTypes.access(type, order),
        Place.of(at, field),
        stored(value));
  }

  /** A value as it is in memory. */
  CodeBlock stored(CodeBlock value) {
    return isBoolean() ? CodeBlock.of("(byte) ($L ? 1 : 0)", value) : value;
  }

  boolean isBoolean() {
    return type.equals(TypeName.BOOLEAN);
  }
}
