package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the native memory of a pool: how it is had, shown and given back. */
final class MemoryWriter {
  private MemoryWriter() {}

  /**
   * The memory of a global pool is a constant, which the virtual machine knows all about. They come
   * before the pool itself, which is made of them.
   */
  static void addFields(TypeSpec.Builder type, PoolLayout pool) {
    if (pool.isMapped()) {
      return;
    }
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
    if (pool.settings().kind() != PoolKind.DYNAMIC) {
      type.addField(
          FieldSpec.builder(NativeTypes.SEGMENT, "segment$", Modifier.PRIVATE, Modifier.FINAL)
              .initializer("memory$$.$L", allocation(pool.slots() + ""))
              .build());
    }
    type.addField(GuardWriter.field());
  }

  /**
   * The memory in which some elements are made.
   *
   * @param elements the array that holds them
   * @param first the number of the first
   */
  static CodeBlock segment(PoolLayout pool, String elements, String first) {
    if (pool.settings().kind() != PoolKind.DYNAMIC) {
      return segment(pool);
    }
    String slots = first.equals("0") ? elements + ".length" : elements + ".length - " + first;
    return CodeBlock.of("memory$$.$L", allocation(slots));
  }

  /** Where one of these elements is, after other arguments. */
  static CodeBlock place(String first) {
    return first.equals("0")
        ? CodeBlock.of(", segment, slot * Element.SIZE")
        : CodeBlock.of(", segment, (slot - $L) * Element.SIZE", first);
  }

  private static CodeBlock segment(PoolLayout pool) {
    if (pool.isMapped()) {
      return CodeBlock.of("memory$$()");
    }
    return CodeBlock.of(pool.hasConstantMemory() ? "SEGMENT$$" : "segment$$");
  }

  /** The call that makes room for slots. */
  static CodeBlock allocation(String slots) {
    return CodeBlock.of("allocate($L, Element.SIZE, Element.ALIGNMENT)", slots);
  }

  static void addMethods(TypeSpec.Builder type, PoolLayout pool) {
    if (pool.settings().kind() != PoolKind.DYNAMIC && !pool.isMapped()) {
      type.addMethod(segmentOfAll(pool));
    }
    type.addMethod(segmentOf(pool));
    if (!pool.settings().kind().hasFreeList()) {
      type.addMethod(ReleaseWriter.own(pool));
    }
    if (!pool.hasConstantMemory() && !pool.isMapped()) {
      type.addMethod(closed());
    }
  }

  private static MethodSpec segmentOfAll(PoolLayout pool) {
    return MethodSpec.methodBuilder("segment")
        .addJavadoc(
            "The memory of all slots, for foreign calls. Nothing checks what is done with it.\n")
        .addJavadoc(pool.hasGuards() ? GuardWriter.APART : "")
        .addModifiers(Modifier.PUBLIC)
        .returns(Ownership.borrowed(NativeTypes.SEGMENT))
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

  private static MethodSpec segmentOf(PoolLayout pool) {
    return MethodSpec.methodBuilder("segmentOf")
        .addJavadoc(
            "The memory of an element, for foreign calls. Nothing checks what is done with it.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.borrowed(pool.declared()), "element")
        .returns(Ownership.borrowed(NativeTypes.SEGMENT))
        .addStatement("return own$$(element).segment$$()")
        .build();
  }

  /** Writes how an element knows its memory. */
  static void addToElement(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(
        MethodSpec.methodBuilder("segment$")
            .addModifiers(Modifier.PRIVATE)
            .returns(NativeTypes.SEGMENT)
            .addStatement("checkLive$$()")
            .addStatement(
                pool.hasConstantMemory()
                    ? "return SEGMENT$$.asSlice(at$$(), SIZE)"
                    : "return memory$$.asSlice(offset$$, SIZE)")
            .build());
    type.addMethod(pool.hasGuards() ? GuardWriter.again(pool) : again(pool));
    if (pool.hasConstantMemory()) {
      type.addMethod(at(pool));
    }
  }

  private static MethodSpec again(PoolLayout pool) {
    return MethodSpec.methodBuilder("again$")
        .addModifiers(Modifier.PRIVATE)
        .returns(pool.element())
        .addStatement(
            pool.hasConstantMemory()
                ? "return new $T(pool$$, slot$$)"
                : "return new $T(pool$$, slot$$, memory$$, offset$$)",
            pool.element())
        .build();
  }

  /**
   * Where an element begins, in a form from which the virtual machine sees that it is within the
   * memory: it need not test that at each access.
   */
  private static MethodSpec at(PoolLayout pool) {
    long last = pool.slots() - 1;
    boolean allBits = (last & (last + 1)) == 0;
    return MethodSpec.methodBuilder("at$")
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.LONG)
        .addStatement(
            allBits
                ? CodeBlock.of("return (slot$$ & $L) * SIZE", last)
                : CodeBlock.of(
                    "return $T.min(slot$$ & $T.MAX_VALUE, $L) * SIZE",
                    Math.class,
                    Integer.class,
                    last))
        .build();
  }
}
