package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Copies;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how elements outside the Java heap are made, know their memory, and show it. */
final class MemoryWriter {
  private MemoryWriter() {}

  /** The statement that has the memory at hand in which elements are made. */
  static CodeBlock atHand(CodeBlock segment) {
    return CodeBlock.builder()
        .addStatement("$T segment = $L", NativeTypes.SEGMENT, segment)
        .build();
  }

  /** Where one of these elements is, after other arguments. */
  static CodeBlock place(String first) {
    return first.equals("0")
        ? CodeBlock.of(", segment, slot * Element.SIZE")
        : CodeBlock.of(", segment, (slot - $L) * Element.SIZE", first);
  }

  /** Writes how a pool shows the memory of an element. */
  static void addToPool(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(segmentOf(pool));
    type.addMethod(readOnlySegmentOf(pool));
    BufferWriter.addTo(type, pool);
    WireWriter.addTo(type, pool);
  }

  private static MethodSpec segmentOf(PoolLayout pool) {
    return MethodSpec.methodBuilder("segmentOf")
        .addJavadoc(
            "The memory of an element, for foreign calls. Nothing checks what is done with it.\n")
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Copies.class)
        .addAnnotation(QualifiedTypes.from("element"))
        .addParameter(QualifiedTypes.exclusive(pool.declared()), "element")
        .returns(QualifiedTypes.exclusive(NativeTypes.SEGMENT))
        .addStatement("return own$$(element).segment$$()")
        .build();
  }

  private static MethodSpec readOnlySegmentOf(PoolLayout pool) {
    return MethodSpec.methodBuilder("readOnlySegmentOf")
        .addJavadoc("The memory of an element, to be read.\n")
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Copies.class)
        .addAnnotation(QualifiedTypes.from("element"))
        .addParameter(QualifiedTypes.borrowed(pool.declared()), "element")
        .returns(QualifiedTypes.borrowed(NativeTypes.SEGMENT))
        .addStatement("return own$$(element).segment$$().asReadOnly()")
        .build();
  }

  /** Writes how an element knows its memory. */
  static void addToElement(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(
        MethodSpec.methodBuilder("segment$")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
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
