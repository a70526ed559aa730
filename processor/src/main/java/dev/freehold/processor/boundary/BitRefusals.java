package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.pool.BitRangeException;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import dev.freehold.processor.layout.UnionLayout;

/** Writes into each bit field what does not fit. */
final class BitRefusals extends FieldTour {
  private final CodeBlock.Builder code = CodeBlock.builder();
  private boolean found;

  private BitRefusals(PoolLayout pool) {
    super(pool);
  }

  /** The statements; none, where every value of every field fits. */
  static CodeBlock of(PoolLayout pool, String element) {
    BitRefusals tour = new BitRefusals(pool);
    tour.start(element);
    return tour.found ? tour.code.build() : CodeBlock.of("");
  }

  @Override
  void primitive(CodeBlock holder, String name, FieldStorage.Primitive field) {
    if (field.isNarrow()) {
      found = true;
      code.addStatement(
          Asserted.refused(
              BitRangeException.class,
              CodeBlock.of("$L.$L($L)", holder, name, SampleValue.negative(field.type()))));
    }
  }

  @Override
  void array(CodeBlock getter, String name, FieldStorage.Array field) {}

  @Override
  void text(CodeBlock getter, String name) {}

  @Override
  void struct(CodeBlock getter, String name, StructLayout struct) {
    visit(getter, struct.fields());
  }

  @Override
  void union(CodeBlock holder, String name, UnionLayout union) {
    for (UnionLayout.Variant variant : union.variants()) {
      String view = variable(variant.declared());
      code.addStatement("$1T $2L = $3L.$4L($1T.class)", variant.declared(), view, holder, name);
      visit(CodeBlock.of("$L", view), structOf(variant.stored()).fields());
    }
  }
}
