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

  /**
   * The expression that lists the fields.
   *
   * @param before what stands in front of the first
   */
  static CodeBlock fields(String before, List<FieldLayout> fields) {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = before;
    for (FieldLayout field : fields) {
      text.add("$S + this.$N$W+ ", separator + field.name() + "=", field.name());
      separator = ", ";
    }
    return text.add("$S", fields.isEmpty() ? before + "]" : "]").build();
  }
}
