package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.GeneratedPool;
import dev.freehold.processor.layout.PoolLayout;
import java.io.IOException;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;

/**
 * Writes how a file is read beside its writer. It is a class of its own, which has nothing that
 * writes: of each method there is only what gives it the declared types.
 */
final class ReaderWriter {
  private ReaderWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    ClassName reader = pool.name().nestedClass("Reader");
    type.addMethod(openReadOnly(reader));
    type.addType(
        TypeSpec.classBuilder(reader)
            .addJavadoc("Reads what is committed in a file, whoever has it open to write.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addAnnotation(QualifiedTypes.MUST_RELEASE)
            .addAnnotation(GeneratedPool.class)
            .superclass(NativeTypes.MAPPED_READER)
            .addSuperinterface(AutoCloseable.class)
            .addMethod(constructor())
            .addMethod(CommitWriter.at(pool))
            .addMethod(CommitWriter.handles(pool))
            .addMethod(CommitWriter.isCommitted(pool))
            .addMethod(MappedWriter.reader(pool, "null", "0"))
            .addMethod(close(reader))
            .build());
  }

  private static MethodSpec openReadOnly(ClassName reader) {
    return MethodSpec.methodBuilder("openReadOnly")
        .addJavadoc(
            "Opens a file to read what is committed in it, also while it is open to write.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.MappedFileException if the file is another program's, of another layout or damaged\n")
        .addJavadoc("@throws java.nio.file.NoSuchFileException if there is none\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Path.class, "file")
        .addException(IOException.class)
        .returns(QualifiedTypes.owned(reader))
        .addStatement("return new $T(file)", reader)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Path.class, "file")
        .addException(IOException.class)
        .addStatement("super(file, SHAPE$$)")
        .build();
  }

  private static MethodSpec close(ClassName reader) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.consumed(reader))
        .addStatement("close$$()")
        .build();
  }
}
