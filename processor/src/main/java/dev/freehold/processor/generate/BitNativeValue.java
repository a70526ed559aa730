package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.BitPlace;

/** A value in some bits of native memory. */
record BitNativeValue(BitValue value, Place place) implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {}

  @Override
  public CodeBlock read(CodeBlock holder) {
    CodeBlock read = CodeBlock.of("$T.get($L)", NativeTypes.BITS, coordinates(holder));
    if (value.isBoolean()) {
      return CodeBlock.of("($L != 0)", read);
    }
    return value.type().equals(TypeName.LONG) ? read : CodeBlock.of("($T) $L", value.type(), read);
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock written) {
    return set(holder, value.fitting(holder, written));
  }

  @Override
  public CodeBlock begin(CodeBlock initial) {
    return set(Holder.THIS, value.number(initial));
  }

  private CodeBlock set(CodeBlock holder, CodeBlock written) {
    return CodeBlock.of("$T.set($L, $L)", NativeTypes.BITS, coordinates(holder), written);
  }

  private CodeBlock coordinates(CodeBlock holder) {
    Place at = place.in(holder);
    BitPlace bits = value.bits();
    return CodeBlock.of(
        "$L, $L, $L + $LL, $L, $L",
        at.memory(),
        NativeTypes.unit(bits),
        at.offset(),
        bits.offset(),
        bits.shift(),
        bits.count());
  }
}
