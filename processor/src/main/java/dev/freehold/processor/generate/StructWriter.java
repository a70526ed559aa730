package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.View;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import javax.lang.model.element.Modifier;

/** Writes the class of the views of a nested struct. */
final class StructWriter {
  private StructWriter() {}

  static TypeSpec write(StructLayout struct, PoolLayout pool) {
    Holder holder = Holder.struct(struct.name());
    FieldsWriter fields = FieldsWriter.of(struct.fields(), holder);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(struct.name())
            .addJavadoc("The part of an element that is a {@link $T}.\n", struct.declared())
            .addAnnotation(View.class)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(struct.declared())
            .avoidClashesWithNestedClasses(struct.origin())
            .addField(pool.element(), "element$", Modifier.PRIVATE, Modifier.FINAL);
    fields.addStorage(type);
    type.addMethod(constructor(pool, fields));
    fields.addAccessors(type);
    fields.addInitialisation(type, pool.init());
    return type.addMethod(description(struct, holder)).build();
  }

  private static MethodSpec constructor(PoolLayout pool, FieldsWriter fields) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(pool.element(), "element")
            .addStatement("this.element$$ = element");
    fields.addCreation(constructor);
    return constructor.build();
  }

  private static MethodSpec description(StructLayout struct, Holder holder) {
    return DescriptionWriter.method(holder)
        .addStatement(holder.liveCheck())
        .addStatement(
            "return $L",
            DescriptionWriter.fields(struct.declared().simpleName() + "[", struct.fields()))
        .build();
  }
}
