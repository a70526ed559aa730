package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.RegionBytes;
import dev.freehold.pool.Init;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.PoolLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the elements of a pool and how it comes into being. */
final class CreationWriter {
  private CreationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addField(elements(pool));
    type.addMethod(constructor(pool));
    if (pool.settings().global() && !pool.isPart()) {
      GlobalWriter.addTo(type, pool.name(), pool.declared());
    } else if (!pool.isPart()) {
      type.addMethod(pool.isMapped() ? MappedWriter.open(pool.name()) : create(pool.name()));
    }
    type.addMethod(element(pool));
    type.addMethod(renew(pool));
    if (pool.hasGuards()) {
      GuardWriter.addTo(type, pool);
    }
    if (pool.settings().kind() == PoolKind.DYNAMIC) {
      type.addMethod(grow(pool));
    }
  }

  private static FieldSpec elements(PoolLayout pool) {
    FieldSpec.Builder field =
        FieldSpec.builder(ArrayTypeName.of(pool.element()), "elements$", Modifier.PRIVATE);
    return pool.settings().kind() == PoolKind.DYNAMIC
        ? field.build()
        : field.addModifiers(Modifier.FINAL).build();
  }

  private static MethodSpec constructor(PoolLayout pool) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (SlotManagement.sharesBytes(pool)) {
      constructor.addParameter(RegionBytes.class, "bytes");
    }
    if (pool.isMapped()) {
      constructor.addParameter(Path.class, "file").addException(IOException.class);
    }
    return constructor
        .addStatement("super($L)", SlotManagement.arguments(pool))
        .addStatement("elements$$ = new $T[$L]", pool.element(), SlotManagement.initialSlots(pool))
        .addCode(made(pool, "0", "elements$"))
        .build();
  }

  private static CodeBlock made(PoolLayout pool, String first, String array) {
    CodeBlock.Builder loop = CodeBlock.builder();
    if (pool.placesElements()) {
      loop.addStatement(
          "$T segment = $L", NativeTypes.SEGMENT, MemoryWriter.segment(pool, array, first));
    }
    return loop.beginControlFlow("for (int slot = $L; slot < $L.length; slot++)", first, array)
        .addStatement(
            "$L[slot] = new $T(this, slot$L)",
            array,
            pool.element(),
            pool.placesElements() ? MemoryWriter.place(first) : CodeBlock.of(""))
        .endControlFlow()
        .build();
  }

  static MethodSpec create(ClassName pool) {
    return MethodSpec.methodBuilder("create")
        .addJavadoc("Makes a pool, every slot free.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Ownership.owned(pool))
        .addStatement("return new $T()", pool)
        .build();
  }

  private static MethodSpec element(PoolLayout pool) {
    return inherited("element$", pool).addStatement("return elements$$[slot]").build();
  }

  private static MethodSpec renew(PoolLayout pool) {
    MethodSpec.Builder renew =
        inherited("renew$", pool).addStatement("$T element = $L", pool.element(), renewed(pool));
    if (pool.init() == Init.UNDEFINED) {
      renew.addStatement("element.begin$$()").addStatement("element.fill$$()");
    }
    return renew.addStatement("elements$$[slot] = element").addStatement("return element").build();
  }

  private static CodeBlock renewed(PoolLayout pool) {
    if (pool.hasGuards()) {
      return GuardWriter.renewed("watch$() != null");
    }
    return pool.isNative()
        ? CodeBlock.of("elements$$[slot].again$$()")
        : CodeBlock.of("new $T(this, slot)", pool.element());
  }

  private static MethodSpec grow(PoolLayout pool) {
    return MethodSpec.methodBuilder("grow$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slots")
        .addStatement("$T[] more = $T.copyOf(elements$$, slots)", pool.element(), Arrays.class)
        .addCode(made(pool, "elements$.length", "more"))
        .addStatement("elements$$ = more")
        .build();
  }

  private static MethodSpec.Builder inherited(String name, PoolLayout pool) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .returns(pool.element());
  }
}
