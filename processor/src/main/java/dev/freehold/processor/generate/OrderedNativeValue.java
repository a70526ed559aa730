package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Ordering;

/** A value in native memory that is read and written as other threads do too. */
record OrderedNativeValue(NativeValue plain) implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {
    plain.addStorage(holder);
  }

  @Override
  public CodeBlock read(CodeBlock holder) {
    CodeBlock read =
        CodeBlock.of(
            "($T) $L.$L($L)", stored(), handle(), AccessMode.read(mode()), coordinates(holder));
    return plain.isBoolean() ? CodeBlock.of("($L != 0)", read) : read;
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock value) {
    return CodeBlock.of(
        "$L.$L($L, $L)",
        handle(),
        AccessMode.write(mode()),
        coordinates(holder),
        plain.stored(value));
  }

  @Override
  public CodeBlock begin(CodeBlock value) {
    return plain.write(Holder.THIS, value);
  }

  private CodeBlock handle() {
    return NativeTypes.handle(stored(), plain.order());
  }

  private CodeBlock coordinates(CodeBlock holder) {
    Place at = plain.place().in(holder);
    return CodeBlock.of("$L, $L", at.memory(), Place.of(at, plain.field()));
  }

  private TypeName stored() {
    return plain.isBoolean() ? TypeName.BYTE : plain.type();
  }

  private Ordering.Mode mode() {
    return plain.field().ordering();
  }
}
