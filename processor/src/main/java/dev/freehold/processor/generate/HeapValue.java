package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A value in a Java field. */
record HeapValue(TypeName type, String name) implements ValueCode {
  @Override
  public void addStorage(TypeSpec.Builder holder) {
    holder.addField(type, name, Modifier.PRIVATE);
  }

  @Override
  public CodeBlock read(CodeBlock holder) {
    return CodeBlock.of("$L.$N", holder, name);
  }

  @Override
  public CodeBlock write(CodeBlock holder, CodeBlock value) {
    return CodeBlock.of("$L.$N = $L", holder, name, value);
  }
}
