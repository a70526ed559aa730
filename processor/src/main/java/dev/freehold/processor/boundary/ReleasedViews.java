package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.pool.Text;
import dev.freehold.pool.UseAfterReleaseException;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import dev.freehold.processor.layout.UnionLayout;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that an element lends, and tries all of it once the element is released. */
final class ReleasedViews extends FieldTour {
  private final CodeBlock.Builder kept = CodeBlock.builder();
  private final List<CodeBlock> tried = new ArrayList<>();

  ReleasedViews(PoolLayout pool) {
    super(pool);
    start("element");
  }

  /** Whether there is anything to try. */
  boolean areAny() {
    return !tried.isEmpty();
  }

  /** Adds the statements that come before the release. */
  void keep(MethodSpec.Builder test) {
    test.addCode(kept.build());
  }

  /** Adds those that come after it. */
  void tryAll(MethodSpec.Builder test) {
    tried.forEach(
        call -> test.addStatement(Asserted.refused(UseAfterReleaseException.class, call)));
  }

  @Override
  void primitive(CodeBlock holder, String name, FieldStorage.Primitive field) {
    tried.add(CodeBlock.of("$L.$L()", holder, name));
    tried.add(CodeBlock.of("$L.$L($L)", holder, name, SampleValue.of(field)));
  }

  @Override
  void array(CodeBlock getter, String name, FieldStorage.Array field) {
    String view = keep(field.declared(), getter, variable(name));
    tried.add(CodeBlock.of("$L.get(0)", view));
    tried.add(CodeBlock.of("$L.set(0, $L)", view, SampleValue.of(field.component())));
  }

  @Override
  void text(CodeBlock getter, String name) {
    String view = keep(ClassName.get(Text.class), getter, variable(name));
    tried.add(CodeBlock.of("$L.isEmpty()", view));
    tried.add(CodeBlock.of("$L.set($S)", view, SampleValue.TEXT));
  }

  @Override
  void struct(CodeBlock getter, String name, StructLayout struct) {
    visit(CodeBlock.of("$L", keep(struct.declared(), getter, variable(name))), struct.fields());
  }

  /** One variant at a time is there, so it is the first. */
  @Override
  void union(CodeBlock holder, String name, UnionLayout union) {
    UnionLayout.Variant first = union.variants().get(0);
    tried.add(CodeBlock.of("$L.$L()", holder, name));
    CodeBlock chosen = CodeBlock.of("$L.$L($T.class)", holder, name, first.declared());
    String view = keep(first.declared(), chosen, variable(first.declared()));
    visit(CodeBlock.of("$L", view), structOf(first.stored()).fields());
  }

  private String keep(ClassName type, CodeBlock call, String view) {
    kept.addStatement("$T $L = $L", type, view, call);
    tried.add(call);
    return view;
  }
}
