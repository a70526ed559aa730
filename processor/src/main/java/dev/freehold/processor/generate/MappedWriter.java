package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import java.io.IOException;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;

/**
 * Writes what a pool in a file has and others have not: it is opened, and elements are committed.
 */
final class MappedWriter {
  private static final String STALE =
      "@throws dev.freehold.pool.StaleHandleException if the element was removed or replaced since\n";

  private MappedWriter() {}

  static MethodSpec open(ClassName pool) {
    return MethodSpec.methodBuilder("open")
        .addJavadoc("Opens the pool that is in a file, or makes one where there is none.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.MappedFileException if the file is another program's, of another layout, "
                + "damaged, or open; it is as it was\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Path.class, "file")
        .addException(IOException.class)
        .returns(Ownership.owned(pool))
        .addStatement("return new $T(file)", pool)
        .build();
  }

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(commit(pool));
    type.addMethod(at(pool));
    type.addMethod(copy(pool));
    type.addMethod(replace(pool));
    type.addMethod(reader(pool));
  }

  private static MethodSpec commit(PoolLayout pool) {
    return operation("commit")
        .addJavadoc(
            "Gives an element up to the file, which keeps it until it is removed or replaced. Nobody can change it "
                + "there. The handle that is returned names it, in later processes too.\n")
        .addParameter(Ownership.owned(pool.declared()), "element")
        .returns(TypeName.LONG)
        .addStatement("return commit$$(own$$(element))")
        .build();
  }

  private static MethodSpec at(PoolLayout pool) {
    return operation("at")
        .addJavadoc("A committed element, to read.\n\n")
        .addJavadoc(STALE)
        .addParameter(TypeName.LONG, "handle")
        .returns(Ownership.borrowed(pool.element()))
        .addStatement("return ($T) read$$(handle)", pool.element())
        .build();
  }

  private static MethodSpec copy(PoolLayout pool) {
    return operation("copy")
        .addJavadoc(
            "A new element with the fields of a committed one, to change and to put in its place.\n\n")
        .addJavadoc(STALE)
        .addParameter(TypeName.LONG, "handle")
        .returns(Ownership.owned(pool.element()))
        .addStatement("int original = committedSlot$$(handle)")
        .addStatement("$T copy = alloc()", pool.element())
        .addStatement("copy$$(original, copy)")
        .addStatement("return copy")
        .build();
  }

  private static MethodSpec replace(PoolLayout pool) {
    return operation("replace")
        .addJavadoc(
            "Commits an element in the place of a committed one, both at once, and returns its handle.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.StaleHandleException if the element was removed or replaced since; the given "
                + "one is released\n")
        .addParameter(TypeName.LONG, "handle")
        .addParameter(Ownership.owned(pool.declared()), "element")
        .returns(TypeName.LONG)
        .addStatement("return replace$$(handle, own$$(element))")
        .build();
  }

  private static MethodSpec reader(PoolLayout pool) {
    return MethodSpec.methodBuilder("reader$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .addParameter(NativeTypes.SEGMENT, "segment")
        .returns(pool.element())
        .addStatement("return new $T(this, slot$L)", pool.element(), MemoryWriter.place("0"))
        .build();
  }

  /** What the superclass's constructor is given. */
  static CodeBlock arguments(PoolLayout pool) {
    return CodeBlock.of(
        "$S, $L, file, $T.LAYOUT", pool.label(), pool.settings().capacity(), pool.element());
  }

  private static MethodSpec.Builder operation(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
  }
}
