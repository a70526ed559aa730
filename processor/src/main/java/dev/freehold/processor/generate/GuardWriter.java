package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how slots of native memory get guards while the pool is watched, and lose them. */
final class GuardWriter {
  /** What is said of the memory of all slots. */
  static final String APART =
      "\n@throws IllegalStateException if the pool is watched, or elements are allocated that were: each of these has "
          + "memory of its own\n";

  private GuardWriter() {}

  static FieldSpec field() {
    return FieldSpec.builder(
            NativeTypes.GUARDED_SLOTS, "guarded$", Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T(memory$$, Element.SIZE, Element.ALIGNMENT)", NativeTypes.GUARDED_SLOTS)
        .build();
  }

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(guards());
    type.addMethod(rejoin(pool));
  }

  /**
   * The slot's next element.
   *
   * @param guarded the condition on which it has guards
   */
  static CodeBlock renewed(String guarded) {
    return CodeBlock.of("elements$$[slot].again$$(guarded$$.move(elements$$[slot], $L))", guarded);
  }

  /** Writes how an element is replaced by one in another place. */
  static MethodSpec again(PoolLayout pool) {
    return MethodSpec.methodBuilder("again$")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(NativeTypes.SLOT_PLACE, "place")
        .returns(pool.element())
        .addStatement(
            "return new $T(pool$$, slot$$, place.memory(), place.offset())", pool.element())
        .build();
  }

  private static MethodSpec guards() {
    return MethodSpec.methodBuilder("guards$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(NativeTypes.GUARDED_SLOTS)
        .addStatement("return guarded$$")
        .build();
  }

  private static MethodSpec rejoin(PoolLayout pool) {
    return MethodSpec.methodBuilder("rejoin$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .returns(pool.element())
        .addStatement("elements$$[slot] = $L", renewed("false"))
        .addStatement("return elements$$[slot]")
        .build();
  }
}
