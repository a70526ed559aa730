package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.FieldHandles;
import dev.freehold.pool.Ordering;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.lang.model.element.Modifier;

/** A value in a Java field that is read and written through a handle, as other threads do too. */
record OrderedHeapValue(HeapValue plain, Ordering.Mode mode) implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {
    holder.addField(
        FieldSpec.builder(VarHandle.class, handle())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$T.find($T.lookup(), $S, $T.class)",
                FieldHandles.class,
                MethodHandles.class,
                plain.name(),
                type())
            .build());
    plain.addStorage(holder);
  }

  @Override
  public CodeBlock read(CodeBlock holder) {
    return CodeBlock.of("($T) $N.$L($L)", type(), handle(), AccessMode.read(mode), holder);
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock value) {
    return CodeBlock.of("$N.$L($L, $L)", handle(), AccessMode.write(mode), holder, value);
  }

  @Override
  public CodeBlock begin(CodeBlock value) {
    return plain.write(Holder.THIS, value);
  }

  private TypeName type() {
    return plain.type();
  }

  private String handle() {
    return plain.name() + "$handle";
  }
}
