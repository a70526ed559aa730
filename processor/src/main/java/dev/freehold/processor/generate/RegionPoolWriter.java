package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.RegionSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.pool.Region;
import dev.freehold.pool.RegionPart;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes regions: how slots are taken, and how all are released together. */
final class RegionPoolWriter implements KindWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return RegionSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    return pool.sharesBytes()
        ? CodeBlock.of(
            "$1S, $2L, bytes, $3T.SIZE, $3T.ALIGNMENT",
            pool.label(),
            pool.settings().capacity(),
            pool.element())
        : CodeBlock.of("$S, bytes, $T.SIZE", pool.label(), pool.element());
  }

  @Override
  public Class<?> face(PoolLayout pool) {
    return pool.isPart() ? RegionPart.class : Region.class;
  }

  @Override
  public void addOperations(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(alloc(pool));
    type.addMethod(BumpWriter.tryTake(pool));
    type.addMethod(ReleaseWriter.own(pool));
    new BumpHandleWriter(pool, pool.name(), "").addTo(type);
    if (!pool.isPart()) {
      type.addMethod(reset(pool));
    }
  }

  private static MethodSpec alloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("alloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.exclusiveOrNull(pool))
        .addStatement("return tryTake$$()")
        .build();
  }

  private static MethodSpec reset(PoolLayout pool) {
    return MethodSpec.methodBuilder("reset")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.changed(pool.name()))
        .addStatement("reset$$()")
        .build();
  }
}
