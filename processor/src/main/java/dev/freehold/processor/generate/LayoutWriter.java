package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.CNames;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.UnionLayout;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the layout by which foreign calls know a struct. */
final class LayoutWriter {
  private static final String NAME = "LAYOUT";

  private LayoutWriter() {}

  static void addTo(TypeSpec.Builder type, String name, List<FieldLayout> fields) {
    CodeBlock.Builder members = CodeBlock.builder();
    for (int index = 0; index < fields.size(); ) {
      BitRun bits = BitRun.from(fields, index);
      if (bits.fields().isEmpty()) {
        FieldLayout field = fields.get(index++);
        add(members, field.name(), of(field.storage()));
      } else {
        add(members, bits);
        index += bits.fields().size();
      }
    }
    addTo(type, members, name);
  }

  static void addTo(TypeSpec.Builder type, UnionLayout union) {
    CodeBlock variants =
        union.variants().stream()
            .map(
                variant ->
                    CodeBlock.of(
                        "$T.$L.withName($S)",
                        variant.stored(),
                        NAME,
                        variant.declared().simpleName()))
            .collect(CodeBlock.joining(", "));
    CodeBlock.Builder members = CodeBlock.builder();
    add(members, CNames.TAG, CodeBlock.of("$T.JAVA_INT", NativeTypes.VALUE_LAYOUT));
    add(members, CNames.VARIANT, CodeBlock.of("$T.unionLayout($L)", NativeTypes.LAYOUT, variants));
    addTo(type, members, union.declared().simpleName());
  }

  /** A statement each: an expression that grew with their number would be too deep for javac. */
  private static void add(CodeBlock.Builder members, String name, CodeBlock member) {
    members.addStatement(
        "layout$$.add($S, $L, $L)", name, ConstantsWriter.offsetName(name), member);
  }

  /** Bytes without a number, but with the order in which their bits are counted. */
  private static void add(CodeBlock.Builder members, BitRun bits) {
    members.addStatement(
        "layout$$.add($S, $LL, $T.sequenceLayout($L, $L))",
        bits.name(),
        bits.offset(),
        NativeTypes.LAYOUT,
        bits.size(),
        NativeTypes.value(TypeName.BYTE, Optional.of(bits.order())));
  }

  private static void addTo(TypeSpec.Builder type, CodeBlock.Builder members, String name) {
    type.addField(
        FieldSpec.builder(
                NativeTypes.STRUCT_LAYOUT, NAME, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("What it is in C, for foreign calls.\n")
            .initializer("layout$$()")
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("layout$")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(NativeTypes.STRUCT_LAYOUT)
            .addStatement("$1T layout$$ = new $1T()", NativeTypes.LAYOUT_BUILDER)
            .addCode(members.build())
            .addStatement("return layout$$.build($S, SIZE, ALIGNMENT)", name)
            .build());
  }

  private static CodeBlock of(FieldStorage storage) {
    if (storage instanceof FieldStorage.Primitive primitive) {
      return NativeTypes.value(primitive.type(), primitive.order());
    }
    if (storage instanceof FieldStorage.Array array) {
      return CodeBlock.of(
          "$T.sequenceLayout($L, $L)",
          NativeTypes.LAYOUT,
          array.length(),
          NativeTypes.value(array.component(), array.order()));
    }
    if (storage instanceof FieldStorage.Utf8 text) {
      return CodeBlock.of("$T.text($L)", NativeTypes.LAYOUT_BUILDER, text.capacity());
    }
    return storage instanceof FieldStorage.Tagged union
        ? CodeBlock.of("$T.$L", union.stored(), NAME)
        : CodeBlock.of("$T.$L", ((FieldStorage.Nested) storage).stored(), NAME);
  }
}
