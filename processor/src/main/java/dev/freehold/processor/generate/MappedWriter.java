package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.MappedMigration;
import dev.freehold.processor.declaration.PoolSettings;
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
    return CodeBlock.of("file, SHAPE$$");
  }

  @Override
  public void addParameters(MethodSpec.Builder constructor, PoolLayout pool) {
    constructor.addParameter(Path.class, "file").addException(IOException.class);
  }

  @Override
  public void addFields(TypeSpec.Builder type, PoolLayout pool) {
    PoolSettings settings = pool.settings();
    boolean grows = settings.kind().grows();
    type.addField(
        FieldSpec.builder(NativeTypes.FILE_SHAPE, "SHAPE$")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "new $T($S, $L, $L, $L, $L, $T.LAYOUT)",
                NativeTypes.FILE_SHAPE,
                pool.label(),
                grows ? settings.initial() : settings.capacity(),
                settings.capacity(),
                grows,
                settings.checksums(),
                pool.element())
            .build());
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
  public CodeBlock growth() {
    return CodeBlock.builder().addStatement("extend$$(slots)").build();
  }

  @Override
  public void addNames(TypeSpec.Builder type, PoolLayout pool) {
    CommitWriter.addTo(type, pool);
    type.addMethod(reader(pool, "this", "slot * Element.SIZE"));
    ReaderWriter.addTo(type, pool);
    type.addMethod(migration(pool));
  }

  @Override
  public void addMethods(TypeSpec.Builder type, PoolLayout pool) {
    MemoryWriter.addToPool(type, pool);
  }

  /** What is in a new element decides what is in the new fields of old ones. */
  private static MethodSpec migration(PoolLayout pool) {
    return MethodSpec.methodBuilder("migration")
        .addJavadoc(
            "Plans how to bring a file of an earlier declaration to this one; {@code run()} does it.\n\n")
        .addJavadoc(
            "@throws dev.freehold.pool.MappedFileException if the file is open or damaged, or a field would lose what is in it\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Path.class, "file")
        .addException(IOException.class)
        .returns(MappedMigration.class)
        .addStatement("$T fresh = SHAPE$$.fresh()", NativeTypes.SEGMENT)
        .addStatement("new $T(null, 0, fresh, 0).allocated$$()", pool.element())
        .addStatement("return SHAPE$$.migration(file, fresh)")
        .build();
  }

  /** The method that makes an element through which a committed slot is read. */
  static MethodSpec reader(PoolLayout pool, String owner, String offset) {
    return MethodSpec.methodBuilder("reader$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .addParameter(NativeTypes.SEGMENT, "segment")
        .returns(pool.element())
        .addStatement("return new $T($L, slot, segment, $L)", pool.element(), owner, offset)
        .build();
  }
}
