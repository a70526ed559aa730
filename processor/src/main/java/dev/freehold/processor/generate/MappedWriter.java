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

/** Writes pools whose elements are in a file, which is opened and keeps what is committed. */
final class MappedWriter implements StorageWriter {
  @Override
  public ClassName slots(PoolLayout pool, KindWriter kind) {
    return NativeTypes.MAPPED_SLOTS;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool, KindWriter kind) {
    return CodeBlock.of(
        "$S, $L, file, $T.LAYOUT", pool.label(), pool.settings().capacity(), pool.element());
  }

  @Override
  public void addParameters(MethodSpec.Builder constructor, PoolLayout pool) {
    constructor.addParameter(Path.class, "file").addException(IOException.class);
  }

  @Override
  public void addCreation(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(open(pool.name()));
  }

  private static MethodSpec open(ClassName pool) {
    return MethodSpec.methodBuilder("open")
        .addJavadoc("Opens the pool that is in a file, or makes one where there is none.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.MappedFileException if the file is another program's, of another layout, "
                + "damaged, or open; it is as it was\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Path.class, "file")
        .addException(IOException.class)
        .returns(QualifiedTypes.owned(pool))
        .addStatement("return new $T(file)", pool)
        .build();
  }

  @Override
  public CodeBlock memory(PoolLayout pool, String elements, String first) {
    return MemoryWriter.atHand(CodeBlock.of("memory$$()"));
  }

  @Override
  public void addNames(TypeSpec.Builder type, PoolLayout pool) {
    CommitWriter.addTo(type, pool);
    type.addMethod(reader(pool));
  }

  @Override
  public void addMethods(TypeSpec.Builder type, PoolLayout pool) {
    MemoryWriter.addToPool(type, pool);
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
}
