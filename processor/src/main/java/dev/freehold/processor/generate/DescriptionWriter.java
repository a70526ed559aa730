package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.processor.layout.FieldLayout;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code toString}, which shows the fields. */
final class DescriptionWriter {
  private DescriptionWriter() {}

  static MethodSpec.Builder method(Holder holder) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.read(holder.type()))
        .returns(String.class);
  }

  /** The expression that lists the fields. */
  static CodeBlock describe(String type, List<FieldLayout> fields) {
    CodeBlock.Builder text = CodeBlock.builder();
    String before = type + "[";
    for (FieldLayout field : fields) {
      text.add("$S + this.$N$W+ ", before + field.name() + "=", field.name());
      before = ", ";
    }
    return text.add("$S", fields.isEmpty() ? type + "[]" : "]").build();
  }
}
