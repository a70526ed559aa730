package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** A value in a Java field for which no more values fit than in its bits. */
record BitHeapValue(BitValue value, HeapValue plain) implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {
    plain.addStorage(holder);
  }

  @Override
  public CodeBlock read(CodeBlock holder) {
    return plain.read(holder);
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock written) {
    if (!value.isNarrow()) {
      return plain.write(holder, written);
    }
    CodeBlock fitting = value.fitting(holder, written);
    return plain.write(
        holder,
        value.type().equals(TypeName.LONG)
            ? fitting
            : CodeBlock.of("($T) $L", value.type(), fitting));
  }

  @Override
  public CodeBlock begin(CodeBlock initial) {
    return plain.write(Holder.THIS, initial);
  }
}
