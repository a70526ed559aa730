package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how elements are given to the file of a pool, and read there. */
final class CommitWriter {
  private static final String STALE =
      "@throws dev.freehold.pool.StaleHandleException if the element was removed or replaced"
          + " since\n";

  private CommitWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(commit(pool));
    type.addMethod(at(pool));
    type.addMethod(copy(pool));
    type.addMethod(replace(pool));
    type.addMethod(handles(pool));
    type.addMethod(isCommitted(pool));
    type.addMethod(remove(pool));
  }

  private static MethodSpec commit(PoolLayout pool) {
    return operation("commit")
        .addJavadoc(
            "Gives an element up to the file, which keeps it until it is removed or replaced."
                + " Nobody can change it there. The handle that is returned names it, in later"
                + " processes too.\n")
        .addParameter(QualifiedTypes.owned(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return commit$$(own$$(element))")
        .build();
  }

  static MethodSpec at(PoolLayout pool) {
    return operation("at")
        .addJavadoc("A committed element, to read.\n\n")
        .addJavadoc(STALE)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.borrowed(pool.element()))
        .addStatement("return ($T) read$$(handle)", pool.element())
        .build();
  }

  private static MethodSpec copy(PoolLayout pool) {
    return operation("copy")
        .addJavadoc(
            "A new element with the fields of a committed one, to change and to put in its"
                + " place.\n\n")
        .addJavadoc(STALE)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(QualifiedTypes.owned(pool.element()))
        .addStatement("int original = committedSlot$$(handle)")
        .addStatement("$T copy = alloc()", pool.element())
        .addStatement("copy$$(original, copy)")
        .addStatement("return copy")
        .build();
  }

  private static MethodSpec replace(PoolLayout pool) {
    return operation("replace")
        .addJavadoc(
            "Commits an element in the place of a committed one, both at once, and returns its"
                + " handle.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.StaleHandleException if the element was removed or replaced"
                + " since; the given one is released\n")
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .addParameter(QualifiedTypes.owned(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return replace$$(handle, own$$(element))")
        .build();
  }

  /** The superclass knows them as numbers. */
  static MethodSpec handles(PoolLayout pool) {
    return operation("handles")
        .addAnnotation(Override.class)
        .returns(ArrayTypeName.of(QualifiedTypes.handle(pool)))
        .addStatement("return super.handles()")
        .build();
  }

  static MethodSpec isCommitted(PoolLayout pool) {
    return operation("isCommitted")
        .addAnnotation(Override.class)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(TypeName.BOOLEAN)
        .addStatement("return super.isCommitted(handle)")
        .build();
  }

  private static MethodSpec remove(PoolLayout pool) {
    return operation("remove")
        .addAnnotation(Override.class)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .addStatement("super.remove(handle)")
        .build();
  }

  private static MethodSpec.Builder operation(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
  }
}
