package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.RegionBytes;
import dev.freehold.pool.Init;
import dev.freehold.pool.Storage;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the elements of a pool and how it comes into being. */
final class CreationWriter {
  private CreationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addField(elements(pool));
    type.addMethod(constructor(pool));
    if (pool.settings().global() && !pool.isPart()) {
      GlobalWriter.addTo(type, pool.name(), pool.declared(), new SizeWriter(pool).declared());
    } else if (!pool.isPart()) {
      StorageWriter.of(pool).addCreation(type, pool);
    }
    type.addMethod(element(pool));
    type.addMethod(renew(pool));
    if (pool.hasGuards()) {
      GuardWriter.addTo(type, pool);
    }
    KindWriter.of(pool.settings().kind()).addGrowth(type, pool);
  }

  private static FieldSpec elements(PoolLayout pool) {
    FieldSpec.Builder field =
        FieldSpec.builder(ArrayTypeName.of(pool.element()), "elements$", Modifier.PRIVATE);
    return pool.settings().kind().grows()
        ? field.build()
        : field.addModifiers(Modifier.FINAL).build();
  }

  private static MethodSpec constructor(PoolLayout pool) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (pool.sharesBytes()) {
      constructor.addParameter(RegionBytes.class, "bytes");
    }
    StorageWriter storage = StorageWriter.of(pool);
    storage.addParameters(constructor, pool);
    return constructor
        .addStatement("super($L)", storage.arguments(pool, KindWriter.of(pool.settings().kind())))
        .addStatement("elements$$ = new $T[$L]", pool.element(), initialSlots(pool))
        .addCode(made(pool, "0", "elements$"))
        .build();
  }

  /** How many elements are made when the pool is. */
  static CodeBlock initialSlots(PoolLayout pool) {
    boolean given = pool.settings().kind().grows() && pool.settings().storage() != Storage.MAPPED;
    return CodeBlock.of(given ? "initial" : "capacity$$()");
  }

  /** The loop that makes the elements of an array from a number on. */
  static CodeBlock made(PoolLayout pool, String first, String array) {
    return StorageWriter.of(pool).memory(pool, array, first).toBuilder()
        .beginControlFlow("for (int slot = $L; slot < $L.length; slot++)", first, array)
        .addStatement(
            "$L[slot] = new $T(this, slot$L)",
            array,
            pool.element(),
            pool.placesElements() ? MemoryWriter.place(origin(pool, first)) : CodeBlock.of(""))
        .endControlFlow()
        .build();
  }

  /** The slot that the memory begins with: that of a file begins with the first. */
  private static String origin(PoolLayout pool, String first) {
    return pool.settings().storage() == Storage.MAPPED ? "0" : first;
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

  private static MethodSpec.Builder inherited(String name, PoolLayout pool) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .returns(pool.element());
  }
}
