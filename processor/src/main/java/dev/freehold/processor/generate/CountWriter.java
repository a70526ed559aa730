package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the numbers that a pool tells about itself. */
final class CountWriter {
  private CountWriter() {}

  static void addTo(TypeSpec.Builder type) {
    type.addMethod(count("capacity", CodeBlock.of("CAPACITY")));
    type.addMethod(count("inUse", CodeBlock.of("CAPACITY - freeCount")));
  }

  private static MethodSpec count(String name, CodeBlock number) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("requireOpen()")
        .addStatement("return $L", number)
        .build();
  }
}
