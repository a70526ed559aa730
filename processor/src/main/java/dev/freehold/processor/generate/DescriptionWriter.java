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
   * The statements that list the fields, one for each: an expression that grew with their number
   * would be too deep for javac.
   *
   * @param before the expression that stands in front of the first
   */
  static CodeBlock fields(CodeBlock before, FieldsWriter fields) {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$1T text$$ = new $1T($2L)", StringBuilder.class, before);
    String separator = "";
    for (int index = 0; index < fields.layouts().size(); index++) {
      String name = fields.layouts().get(index).name();
      code.addStatement(
          "text$$.append($S).append($L)",
          separator + name + "=",
          fields.fields().get(index).shown());
      separator = ", ";
    }
    return code.addStatement("return text$$.append(']').toString()").build();
  }
}
