package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.PartedPool;
import dev.freehold.internal.PartedRegion;
import dev.freehold.internal.RegionBytes;
import dev.freehold.internal.mark.Resets;
import dev.freehold.pool.MemoryPool;
import dev.freehold.processor.layout.PartedLayout;
import javax.lang.model.element.Modifier;

/** Writes the class of a pool that holds one pool for each kind of slots. */
final class PartedPoolWriter {
  private PartedPoolWriter() {}

  static TypeSpec.Builder write(PartedLayout pool) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(pool.name())
            .addOriginatingElement(pool.origin())
            .addJavadoc("The pools of {@link $T}.\n", pool.declared())
            .addAnnotation(QualifiedTypes.MUST_RELEASE)
            .addAnnotation(PoolWriter.warningsOfTheDeclaration())
            .superclass(isRegion(pool) ? PartedRegion.class : PartedPool.class)
            .addSuperinterface(MemoryPool.class);
    if (pool.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL);
    for (PartedLayout.Part part : pool.parts()) {
      type.addField(part.pool().name(), stored(part), Modifier.PRIVATE, Modifier.FINAL);
    }
    addCreation(type, pool);
    addMethods(type, pool);
    for (PartedLayout.Part part : pool.parts()) {
      type.addType(PoolWriter.write(part.pool()).addModifiers(Modifier.STATIC).build());
    }
    return type;
  }

  /** The name of the Java field, which is none of a package. */
  private static String stored(PartedLayout.Part part) {
    return part.accessor() + "$";
  }

  private static boolean isRegion(PartedLayout pool) {
    return pool.settings().kind().isOfBytes();
  }

  private static void addCreation(TypeSpec.Builder type, PartedLayout pool) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($L)", arguments(pool));
    for (PartedLayout.Part part : pool.parts()) {
      constructor.addStatement(
          "this.$N = add$$(new $T($L))",
          stored(part),
          part.pool().name(),
          isRegion(pool) ? "bytes$()" : "");
    }
    type.addMethod(constructor.build());
    if (pool.settings().global()) {
      GlobalWriter.addTo(type, pool.name(), pool.declared(), CodeBlock.of(""));
    } else {
      type.addMethod(SizeWriter.create(pool.name(), CodeBlock.of("")));
    }
  }

  private static CodeBlock arguments(PartedLayout pool) {
    String name = pool.name().simpleName();
    return isRegion(pool)
        ? CodeBlock.of("$S, new $T($LL)", name, RegionBytes.class, pool.settings().bytes())
        : CodeBlock.of("$S", name);
  }

  private static void addMethods(TypeSpec.Builder type, PartedLayout pool) {
    for (PartedLayout.Part part : pool.parts()) {
      type.addMethod(
          MethodSpec.methodBuilder(part.accessor())
              .addModifiers(Modifier.PUBLIC)
              .returns(QualifiedTypes.borrowed(part.pool().name()))
              .addStatement("return this.$N", stored(part))
              .build());
    }
    if (isRegion(pool)) {
      type.addMethod(reset(pool));
    }
    type.addMethod(
        MethodSpec.methodBuilder("close")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(QualifiedTypes.consumed(pool.name()))
            .addStatement(pool.settings().global() ? "throw global$$()" : "close$$()")
            .build());
  }

  private static MethodSpec reset(PartedLayout pool) {
    return MethodSpec.methodBuilder("reset")
        .addJavadoc("Releases all elements of all kinds at once, in constant time.\n")
        .addAnnotation(Resets.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.changed(pool.name()))
        .addStatement("reset$$()")
        .build();
  }
}
