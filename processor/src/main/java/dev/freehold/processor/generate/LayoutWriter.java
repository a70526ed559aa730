package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.CNames;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.UnionLayout;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the layout by which foreign calls know a struct. */
final class LayoutWriter {
  private static final String NAME = "LAYOUT";

  private LayoutWriter() {}

  static void addTo(TypeSpec.Builder type, String name, List<FieldLayout> fields) {
    CodeBlock.Builder layout = CodeBlock.builder().add("new $T()", NativeTypes.LAYOUT_BUILDER);
    for (FieldLayout field : fields) {
      add(layout, field.name(), of(field.storage()));
    }
    type.addField(constant(layout, name));
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
    CodeBlock.Builder layout = CodeBlock.builder().add("new $T()", NativeTypes.LAYOUT_BUILDER);
    add(layout, CNames.TAG, CodeBlock.of("$T.JAVA_INT", NativeTypes.VALUE_LAYOUT));
    add(layout, CNames.VARIANT, CodeBlock.of("$T.unionLayout($L)", NativeTypes.LAYOUT, variants));
    type.addField(constant(layout, union.declared().simpleName()));
  }

  private static void add(CodeBlock.Builder layout, String name, CodeBlock member) {
    layout.add("\n.add($S, $L, $L)", name, ConstantsWriter.offsetName(name), member);
  }

  private static FieldSpec constant(CodeBlock.Builder layout, String name) {
    return FieldSpec.builder(
            NativeTypes.STRUCT_LAYOUT, NAME, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What it is in C, for foreign calls.\n")
        .initializer(layout.add("\n.build($S, SIZE, ALIGNMENT)", name).build())
        .build();
  }

  private static CodeBlock of(FieldStorage storage) {
    if (storage instanceof FieldStorage.Primitive primitive) {
      return NativeTypes.value(primitive.type());
    }
    if (storage instanceof FieldStorage.Array array) {
      return CodeBlock.of(
          "$T.sequenceLayout($L, $L)",
          NativeTypes.LAYOUT,
          array.length(),
          NativeTypes.value(array.component()));
    }
    if (storage instanceof FieldStorage.Utf8 text) {
      return CodeBlock.of("$T.text($L)", NativeTypes.LAYOUT_BUILDER, text.capacity());
    }
    return storage instanceof FieldStorage.Tagged union
        ? CodeBlock.of("$T.$L", union.stored(), NAME)
        : CodeBlock.of("$T.$L", ((FieldStorage.Nested) storage).stored(), NAME);
  }
}
