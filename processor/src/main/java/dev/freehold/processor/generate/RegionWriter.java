package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how a region's slots are taken, and how all are released. */
final class RegionWriter {
  private RegionWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(alloc(pool));
    type.addMethod(BumpWriter.tryTake(pool));
    if (!pool.isPart()) {
      type.addMethod(reset(pool));
      type.addMethod(bytes(pool));
    }
  }

  private static MethodSpec alloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("alloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Ownership.exclusiveOrNull(pool.element()))
        .addStatement("return tryTake$$()")
        .build();
  }

  private static MethodSpec reset(PoolLayout pool) {
    return MethodSpec.methodBuilder("reset")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.changed(pool.name()))
        .addStatement("dropTo$$(0)")
        .build();
  }

  private static MethodSpec bytes(PoolLayout pool) {
    return MethodSpec.methodBuilder("bytes")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.LONG)
        .addStatement("requireOpen$$()")
        .addStatement("return $LL", pool.settings().bytes())
        .build();
  }
}
