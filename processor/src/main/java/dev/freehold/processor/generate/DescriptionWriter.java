package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code toString}, which shows the fields. */
final class DescriptionWriter {
  private DescriptionWriter() {}

  static MethodSpec.Builder method(Holder holder) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.read(holder.type()))
        .returns(String.class);
  }

  /**
   * The expression that lists the fields.
   *
   * @param before what stands in front of the first
   */
  static CodeBlock fields(String before, FieldsWriter fields) {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = before;
    for (int index = 0; index < fields.layouts().size(); index++) {
      String name = fields.layouts().get(index).name();
      text.add("$S + $L$W+ ", separator + name + "=", fields.fields().get(index).shown());
      separator = ", ";
    }
    return text.add("$S", fields.layouts().isEmpty() ? before + "]" : "]").build();
  }
}
