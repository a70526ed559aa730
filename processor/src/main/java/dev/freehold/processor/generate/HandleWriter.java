package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.PoolHandles;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the second interface of a pool, in which a number stands for an element. */
final class HandleWriter {
  private static final String STALE =
      "@throws dev.freehold.pool.StaleHandleException if the element was released or handed on"
          + " since\n";

  private HandleWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(handleOf(pool));
    type.addMethod(at(pool));
    type.addMethod(editAt(pool));
    type.addMethod(isLive(pool));
    type.addMethod(detach(pool));
    type.addMethod(attach(pool));
  }

  private static MethodSpec handleOf(PoolLayout pool) {
    return MethodSpec.methodBuilder("handleOf")
        .addJavadoc("A number that names the element until it is released or detached.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.borrowed(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return handles$$.of(own$$(element))")
        .build();
  }

  private static MethodSpec at(PoolLayout pool) {
    return lookup("at", pool)
        .addJavadoc("The element that a handle names, to be read.\n\n")
        .addJavadoc(STALE)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.borrowed(pool.element()))
        .build();
  }

  /** Nobody else may look at any element meanwhile: the owner of this one least of all. */
  private static MethodSpec editAt(PoolLayout pool) {
    return lookup("editAt", pool)
        .addJavadoc("The element that a handle names, to be changed.\n\n")
        .addJavadoc(STALE)
        .addParameter(QualifiedTypes.changed(pool.name()))
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.exclusive(pool.element()))
        .build();
  }

  private static MethodSpec.Builder lookup(String name, PoolLayout pool) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(element(), pool.element())
        .beginControlFlow("if (!$T.isAt(element, handle))", PoolHandles.class)
        .addStatement("throw handles$$.stale(handle)")
        .endControlFlow()
        .addStatement("return element");
  }

  private static MethodSpec isLive(PoolLayout pool) {
    return MethodSpec.methodBuilder("isLive")
        .addJavadoc("Whether the element that the handle names is allocated and the same still.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(TypeName.BOOLEAN)
        .addStatement("return handles$$.isCurrent(handle)")
        .build();
  }

  private static MethodSpec detach(PoolLayout pool) {
    return MethodSpec.methodBuilder("detach")
        .addJavadoc(
            "Gives the ownership of an element up into a number, which can be sent anywhere; "
                + "{@link #attach} takes it back.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.owned(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return handles$$.detach(own$$(element))")
        .build();
  }

  private static MethodSpec attach(PoolLayout pool) {
    return MethodSpec.methodBuilder("attach")
        .addJavadoc("Takes the ownership of a detached element, once.\n\n")
        .addJavadoc(STALE)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.owned(pool.element()))
        .addStatement(element(), pool.element())
        .addStatement("handles$$.attach(element, handle)")
        .addStatement("return element")
        .build();
  }

  /** The statement that has the element of a slot at hand, whatever became of the handle. */
  static String element() {
    return "$T element = elements$$[handles$$.slot(handle, elements$$.length)]";
  }
}
