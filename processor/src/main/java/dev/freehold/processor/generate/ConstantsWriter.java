package dev.freehold.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.BitPlace;
import dev.freehold.processor.layout.CBits;
import dev.freehold.processor.layout.CMember;
import dev.freehold.processor.layout.CStruct;
import dev.freehold.processor.layout.UnionLayout;
import javax.lang.model.element.Modifier;

/** Writes what C says of a struct: its size, its alignment, and where its members are. */
final class ConstantsWriter {
  private static final String BIT_OFFSET = "BIT_OFFSET_";

  private ConstantsWriter() {}

  static void addTo(TypeSpec.Builder type, CStruct memory) {
    type.addField(constant(TypeName.LONG, "SIZE", memory.size(), "Bytes that it takes in C."));
    type.addField(
        constant(
            TypeName.LONG,
            "ALIGNMENT",
            memory.alignment(),
            "Bytes that its address in C is a multiple of."));
    for (CMember member : memory.members()) {
      type.addField(member.type() instanceof CBits ? bitOffset(member) : offset(member));
    }
  }

  private static FieldSpec offset(CMember member) {
    return constant(
        TypeName.LONG,
        offsetName(member.name()),
        member.offset(),
        "Bytes before {@code " + member.name() + "} in C.");
  }

  private static FieldSpec bitOffset(CMember member) {
    return constant(
        TypeName.LONG,
        BIT_OFFSET + member.name(),
        BitPlace.firstOf(member),
        "Bits before {@code " + member.name() + "} in C.");
  }

  static void addTo(TypeSpec.Builder type, UnionLayout union) {
    addTo(type, union.memory());
    for (UnionLayout.Variant variant : union.variants()) {
      type.addField(
          constant(
              TypeName.INT,
              tagName(variant),
              variant.tag(),
              "The tag while a {@code " + variant.declared().simpleName() + "} is active."));
    }
  }

  static String offsetName(String field) {
    return "OFFSET_" + field;
  }

  static String tagName(UnionLayout.Variant variant) {
    return "TAG_" + variant.declared().simpleName();
  }

  private static FieldSpec constant(TypeName type, String name, long value, String meaning) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", meaning)
        .initializer("$L", type.equals(TypeName.LONG) ? value + "L" : value)
        .build();
  }
}
