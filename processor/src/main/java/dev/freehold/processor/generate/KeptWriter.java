package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.NonEscaping;
import dev.freehold.processor.layout.PoolLayout;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes how elements are given up to the pool itself, which keeps them under their handles. */
final class KeptWriter {
  private static final String NOT_KEPT =
      "@throws dev.freehold.pool.StaleHandleException if the pool does not keep it, or no longer\n";

  private KeptWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(insert(pool));
    type.addMethod(remove(pool));
    type.addMethod(editTwo(pool));
    type.addMethod(kept());
    type.addMethod(forEach(pool));
    type.addMethod(removeIf(pool));
  }

  private static MethodSpec insert(PoolLayout pool) {
    return operation("insert")
        .addJavadoc(
            "Gives an element up to the pool, which keeps it until it is removed or the pool is"
                + " closed. The handle names it until then.\n")
        .addParameter(QualifiedTypes.owned(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return kept$$.insert(own$$(element))")
        .build();
  }

  private static MethodSpec remove(PoolLayout pool) {
    return operation("remove")
        .addJavadoc("Takes an element that the pool keeps: it is the caller's again.\n\n")
        .addJavadoc(NOT_KEPT)
        .addParameter(QualifiedTypes.changed(pool.name()))
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.owned(pool.element()))
        .addStatement(HandleWriter.element(), pool.element())
        .beginControlFlow("if (!kept$$.remove(element, handle))")
        .addStatement("throw handles$$.notKept(element, handle)")
        .endControlFlow()
        .addStatement("return element")
        .build();
  }

  /** Nobody else may look at any element meanwhile, and the two are not one. */
  private static MethodSpec editTwo(PoolLayout pool) {
    TypeName changed = QualifiedTypes.exclusive(pool.element());
    return operation("editAt")
        .addJavadoc("Has two elements changed at once, which their handles name.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.StaleHandleException if one was released or handed on"
                + " since\n")
        .addJavadoc("@throws IllegalArgumentException if both handles are of one element\n")
        .addParameter(QualifiedTypes.changed(pool.name()))
        .addParameter(QualifiedTypes.handle(pool), "one")
        .addParameter(QualifiedTypes.handle(pool), "other")
        .addParameter(function(BiConsumer.class, "change", changed, changed))
        .addStatement("handles$$.requireDistinct(one, other)")
        .addStatement("change.accept(editAt(one), editAt(other))")
        .build();
  }

  private static MethodSpec kept() {
    return operation("kept")
        .addJavadoc("How many elements the pool keeps.\n")
        .returns(TypeName.INT)
        .addStatement("return kept$$.size()")
        .build();
  }

  private static MethodSpec forEach(PoolLayout pool) {
    MethodSpec.Builder method =
        operation("forEach")
            .addJavadoc("Lends all elements that the pool keeps, in the order of their slots.\n")
            .addParameter(
                function(Consumer.class, "visitor", QualifiedTypes.borrowed(pool.element())));
    return eachSlot(method)
        .addStatement("visitor.accept(elements$$[slot])")
        .endControlFlow()
        .build();
  }

  private static MethodSpec removeIf(PoolLayout pool) {
    MethodSpec.Builder method =
        operation("removeIf")
            .addJavadoc(
                "Releases the elements that the pool keeps and the filter holds for; returns how"
                    + " many.\n")
            .addParameter(QualifiedTypes.changed(pool.name()))
            .addParameter(
                function(Predicate.class, "filter", QualifiedTypes.borrowed(pool.element())))
            .returns(TypeName.INT)
            .addStatement("int removed = 0");
    return eachSlot(method)
        .beginControlFlow("if (filter.test(elements$$[slot]))")
        .addStatement("free$$(kept$$.remove(slot))")
        .addStatement("removed++")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return removed")
        .build();
  }

  private static MethodSpec.Builder eachSlot(MethodSpec.Builder method) {
    return method.beginControlFlow(
        "for (int slot = kept$$.first(); slot != NONE; slot = kept$$.next(slot))");
  }

  private static ParameterSpec function(Class<?> type, String name, TypeName... arguments) {
    return ParameterSpec.builder(ParameterizedTypeName.get(ClassName.get(type), arguments), name)
        .addAnnotation(AnnotationSpec.builder(NonEscaping.class).build())
        .build();
  }

  private static MethodSpec.Builder operation(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
  }
}
