package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.View;
import dev.freehold.internal.UnionVariant;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import javax.lang.model.element.Modifier;

/** Writes the class of the views of a nested struct. */
final class StructWriter {
  private StructWriter() {}

  static TypeSpec write(StructLayout struct, PoolLayout pool) {
    Holder holder = Holder.struct(struct, pool);
    FieldsWriter fields = FieldsWriter.of(struct.fields(), holder);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(struct.name())
            .addJavadoc("The part of an element that is a {@link $T}.\n", struct.declared())
            .addAnnotation(View.class)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(struct.declared())
            .avoidClashesWithNestedClasses(struct.origin())
            .addField(element(struct, pool), "element$", Modifier.PRIVATE, Modifier.FINAL);
    ConstantsWriter.addTo(type, struct.memory());
    if (pool.isNative()) {
      LayoutWriter.addTo(type, struct.declared().simpleName(), struct.fields());
      Place.addTo(type);
    }
    fields.addStorage(type);
    type.addMethod(constructor(struct, pool, fields));
    fields.addAccessors(type);
    TwinWriter.addTest(type, holder);
    InitialContents.addTo(type, init(struct, pool), fields);
    return type.addMethod(description(struct, holder, fields)).build();
  }

  /** What the struct is a part of, and lives as long as. */
  private static ClassName element(StructLayout struct, PoolLayout pool) {
    return struct.inVariant() ? ClassName.get(UnionVariant.class) : pool.element();
  }

  private static Init init(StructLayout struct, PoolLayout pool) {
    return struct.inVariant() ? InitialContents.ofVariant(pool.init()) : pool.init();
  }

  private static MethodSpec constructor(StructLayout struct, PoolLayout pool, FieldsWriter fields) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(element(struct, pool), "element")
            .addStatement("this.element$$ = element");
    if (pool.isNative()) {
      Place.addTo(constructor);
      Place.keep(constructor);
    }
    fields.addCreation(constructor);
    return constructor.build();
  }

  private static MethodSpec description(StructLayout struct, Holder holder, FieldsWriter fields) {
    return AccessorForms.test(DescriptionWriter.method(holder), holder)
        .addCode(
            DescriptionWriter.fields(
                CodeBlock.of("$S", struct.declared().simpleName() + "["), fields))
        .build();
  }
}
