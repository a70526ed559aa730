package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.View;
import dev.freehold.internal.SlotElement;
import dev.freehold.pool.PoolElement;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the class of a pool's elements. */
final class ElementWriter {
  private ElementWriter() {}

  static TypeSpec write(PoolLayout pool) {
    Holder holder = Holder.element(pool);
    FieldsWriter fields = FieldsWriter.of(pool.fields(), holder);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(pool.element())
            .addJavadoc("An element of the pool.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(superclass(pool))
            .addSuperinterface(pool.declared())
            .avoidClashesWithNestedClasses(pool.origin())
            .addField(pool.name(), "pool$", Modifier.PRIVATE, Modifier.FINAL);
    ConstantsWriter.addTo(type, pool.memory());
    if (pool.isNative()) {
      LayoutWriter.addTo(type, pool.declared().simpleName(), pool.fields());
      MemoryWriter.addToElement(type, pool);
    }
    if (pool.settings().kind().hasFreeList()) {
      type.addSuperinterface(PoolElement.class);
    } else {
      type.addAnnotation(View.class);
    }
    UnwrittenFields.addTo(type, pool);
    fields.addStorage(type);
    type.addMethod(constructor(pool, fields));
    fields.addAccessors(type);
    TwinWriter.addTest(type, holder);
    LifeWriter.addTo(type, pool);
    InitialContents.addTo(type, pool.init(), fields);
    return type.addMethod(description(pool, holder, fields)).build();
  }

  private static ClassName superclass(PoolLayout pool) {
    if (pool.placesElements()) {
      return NativeTypes.ELEMENT;
    }
    return pool.isNative() ? NativeTypes.MEMORY_ELEMENT : ClassName.get(SlotElement.class);
  }

  private static MethodSpec constructor(PoolLayout pool, FieldsWriter fields) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(pool.name(), "pool")
            .addParameter(TypeName.INT, "slot");
    if (pool.placesElements()) {
      Place.addTo(constructor);
    }
    constructor
        .addStatement(pool.placesElements() ? "super(slot, memory, offset)" : "super(slot)")
        .addStatement("this.pool$$ = pool");
    fields.addCreation(constructor);
    return constructor.build();
  }

  private static MethodSpec description(PoolLayout pool, Holder holder, FieldsWriter fields) {
    String name = pool.declared().simpleName() + "#";
    return DescriptionWriter.method(holder)
        .beginControlFlow("if (!isLive$$())")
        .addStatement("return $S + slot$$ + $S", name, "[free]")
        .endControlFlow()
        .addCode(DescriptionWriter.fields(CodeBlock.of("$S + slot$$ + '['", name), fields))
        .build();
  }
}
