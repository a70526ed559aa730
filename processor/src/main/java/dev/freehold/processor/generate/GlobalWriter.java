package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Ambient;
import javax.lang.model.element.Modifier;

/** Writes the one instance of a global pool. */
final class GlobalWriter {
  private GlobalWriter() {}

  static void addTo(
      TypeSpec.Builder type, ClassName pool, ClassName declared, CodeBlock arguments) {
    type.addField(
        FieldSpec.builder(pool, "GLOBAL$", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T($L)", pool, arguments)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("global")
            .addJavadoc("The one pool of the program. It is never closed.\n")
            .addAnnotation(
                AnnotationSpec.builder(Ambient.class)
                    .addMember("value", "$T.class", declared)
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(QualifiedTypes.borrowed(pool))
            .addStatement("return GLOBAL$$")
            .build());
  }
}
