package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import dev.freehold.processor.layout.UnionLayout;

/** Reads what the fields of a new element hold, and writes something else into them. */
final class FirstContents extends FieldTour {
  private final PoolLayout pool;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private Contents contents;

  private FirstContents(PoolLayout pool, Contents contents) {
    super(pool);
    this.pool = pool;
    this.contents = contents;
  }

  /** The statements; none, where nothing is known of any field. */
  static CodeBlock of(PoolLayout pool, String element, Contents contents) {
    FirstContents tour = new FirstContents(pool, contents);
    tour.start(element);
    return tour.code.build();
  }

  @Override
  void primitive(CodeBlock holder, String name, FieldStorage.Primitive field) {
    boolean known = field.isAlwaysInitialised() || contents != Contents.UNKNOWN;
    if (known) {
      CodeBlock value =
          field
              .initial()
              .map(initial -> CodeBlock.of("$L", initial))
              .orElseGet(() -> contents.value(field));
      code.addStatement(Asserted.value(field.type(), value, CodeBlock.of("$L.$L()", holder, name)));
      if (contents != Contents.WRITTEN) {
        code.addStatement("$L.$L($L)", holder, name, SampleValue.otherThan(value, field));
      }
    }
  }

  @Override
  void array(CodeBlock getter, String name, FieldStorage.Array field) {
    TypeName component = field.component();
    if (contents == Contents.ZERO) {
      code.addStatement(
          Asserted.sameValues(
              CodeBlock.of("new $T[$L]", component, field.length()),
              CodeBlock.of("$L.toArray()", getter)));
    } else if (contents != Contents.UNKNOWN) {
      code.beginControlFlow("for ($T each : $L.toArray())", component, getter)
          .addStatement(Asserted.value(component, contents.value(component), CodeBlock.of("each")))
          .endControlFlow();
    }
    if (contents == Contents.ZERO || contents == Contents.PATTERN) {
      CodeBlock other = SampleValue.otherThan(contents.value(component), component);
      code.addStatement("$L.fill($L)", getter, other);
    }
  }

  @Override
  void text(CodeBlock getter, String name) {
    if (contents == Contents.WRITTEN) {
      code.addStatement(Asserted.equal("\"" + SampleValue.TEXT + "\"", string(getter)));
    } else if (contents != Contents.UNKNOWN) {
      code.addStatement(Asserted.equal("\"\"", string(getter)));
      code.addStatement("$L.set($S)", getter, SampleValue.TEXT);
    }
  }

  private static CodeBlock string(CodeBlock getter) {
    return CodeBlock.of("$L.toString()", getter);
  }

  @Override
  void struct(CodeBlock getter, String name, StructLayout struct) {
    visit(getter, struct.fields());
  }

  /** No variant is there until one is chosen, which then begins with contents of its own. */
  @Override
  void union(CodeBlock holder, String name, UnionLayout union) {
    code.addStatement(
        Asserted.refused(IllegalStateException.class, CodeBlock.of("$L.$L()", holder, name)));
    if (contents != Contents.WRITTEN) {
      chooseEach(CodeBlock.of("$L.$L", holder, name), union);
    }
  }

  private void chooseEach(CodeBlock accessor, UnionLayout union) {
    Contents around = contents;
    contents = Contents.ofVariant(pool.init());
    for (UnionLayout.Variant variant : union.variants()) {
      String view = variable(variant.declared());
      code.addStatement("$1T $2L = $3L($1T.class)", variant.declared(), view, accessor);
      visit(CodeBlock.of("$L", view), structOf(variant.stored()).fields());
    }
    contents = around;
  }
}
