package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes pools whose elements are in native memory: how it is had, shown and given back. */
final class NativeWriter implements StorageWriter {
  /**
   * The memory of a global pool is a constant, which the virtual machine knows all about. They come
   * before the pool itself, which is made of them.
   */
  @Override
  public void addFields(TypeSpec.Builder type, PoolLayout pool) {
    if (pool.hasConstantMemory()) {
      type.addField(
          FieldSpec.builder(
                  NativeTypes.SEGMENT,
                  "SEGMENT$",
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("$T.ofProgram().$L", NativeTypes.MEMORY, allocation(pool.slots() + ""))
              .build());
      return;
    }
    type.addField(
        FieldSpec.builder(NativeTypes.MEMORY, "memory$", Modifier.PRIVATE, Modifier.FINAL)
            .initializer(
                "$T.$L()", NativeTypes.MEMORY, pool.settings().global() ? "ofProgram" : "ofPool")
            .build());
    if (!pool.settings().kind().grows()) {
      type.addField(
          FieldSpec.builder(NativeTypes.SEGMENT, "segment$", Modifier.PRIVATE, Modifier.FINAL)
              .initializer(
                  "memory$$.$L", allocation(pool.isPart() ? pool.slots() + "" : "capacity$()"))
              .build());
    }
    type.addField(GuardWriter.field());
  }

  @Override
  public CodeBlock memory(PoolLayout pool, String elements, String first) {
    return pool.placesElements()
        ? MemoryWriter.atHand(segment(pool, elements, first))
        : CodeBlock.of("");
  }

  @Override
  public void addMethods(TypeSpec.Builder type, PoolLayout pool) {
    if (!pool.settings().kind().grows()) {
      type.addMethod(segmentOfAll(pool));
    }
    MemoryWriter.addToPool(type, pool);
    if (!pool.hasConstantMemory()) {
      type.addMethod(closed());
    }
  }

  private static CodeBlock segment(PoolLayout pool, String elements, String first) {
    if (!pool.settings().kind().grows()) {
      return segment(pool);
    }
    String slots = first.equals("0") ? elements + ".length" : elements + ".length - " + first;
    return CodeBlock.of("memory$$.$L", allocation(slots));
  }

  private static CodeBlock segment(PoolLayout pool) {
    return CodeBlock.of(pool.hasConstantMemory() ? "SEGMENT$$" : "segment$$");
  }

  /** The call that makes room for slots. */
  private static CodeBlock allocation(String slots) {
    return CodeBlock.of("allocate($L, Element.SIZE, Element.ALIGNMENT)", slots);
  }

  private static MethodSpec segmentOfAll(PoolLayout pool) {
    return MethodSpec.methodBuilder("segment")
        .addJavadoc(
            "The memory of all slots, for foreign calls. Nothing checks what is done with it.\n")
        .addJavadoc(pool.hasGuards() ? GuardWriter.APART : "")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.changed(pool.name()))
        .returns(QualifiedTypes.exclusive(NativeTypes.SEGMENT))
        .addStatement(pool.hasGuards() ? "requireTogether$$()" : "requireOpen$$()")
        .addStatement("return $L", segment(pool))
        .build();
  }

  private static MethodSpec closed() {
    return MethodSpec.methodBuilder("closed$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addStatement("memory$$.close()")
        .build();
  }
}
