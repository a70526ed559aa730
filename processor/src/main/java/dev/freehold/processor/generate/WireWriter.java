package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Copies;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how the bytes of an element whose order is declared come from a buffer, and go to one. */
final class WireWriter {
  private WireWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    if (isNeeded(pool)) {
      type.addMethod(read(pool));
      type.addMethod(write(pool));
    }
  }

  /** Bytes from elsewhere mean something only where all fields have the order that was declared. */
  private static boolean isNeeded(PoolLayout pool) {
    return pool.isNative()
        && !pool.settings().kind().isShared()
        && storages(pool).anyMatch(WireWriter::isOrdered)
        && storages(pool).noneMatch(WireWriter::isOfMachine);
  }

  private static Stream<FieldStorage> storages(PoolLayout pool) {
    return Stream.concat(
            pool.fields().stream(),
            pool.structs().stream().map(StructLayout::fields).flatMap(fields -> fields.stream()))
        .map(FieldLayout::storage);
  }

  private static boolean isOrdered(FieldStorage storage) {
    return storage instanceof FieldStorage.Primitive primitive
        ? primitive.order().isPresent() || primitive.bits().isPresent()
        : storage instanceof FieldStorage.Array array && array.order().isPresent();
  }

  /** Whether it has bytes of which Freehold decides what they are. */
  private static boolean isOfMachine(FieldStorage storage) {
    return storage instanceof FieldStorage.Utf8 || storage instanceof FieldStorage.Tagged;
  }

  private static MethodSpec read(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "Fills an element with the next {@code Element.SIZE} bytes of a buffer, whose position moves behind them.\n\n")
            .addJavadoc("@throws $T if there are not as many\n", BufferUnderflowException.class)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(Copies.class)
            .addParameter(ByteBuffer.class, "from")
            .addParameter(QualifiedTypes.exclusive(pool.declared()), "element");
    return live(method, pool)
        .addStatement("$T.read(from, $L, Element.SIZE)", NativeTypes.WIRE_BYTES, place(pool))
        .build();
  }

  private static MethodSpec write(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addJavadoc(
                "Puts the {@code Element.SIZE} bytes of an element into a buffer, whose position moves behind them.\n\n")
            .addJavadoc("@throws $T if there is no room\n", BufferOverflowException.class)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(Copies.class)
            .addParameter(QualifiedTypes.borrowed(pool.declared()), "element")
            .addParameter(ByteBuffer.class, "to");
    return live(method, pool)
        .addStatement("$T.write($L, Element.SIZE, to)", NativeTypes.WIRE_BYTES, place(pool))
        .build();
  }

  /** What the run time is told of the element; in constant memory that does not know its place. */
  private static CodeBlock place(PoolLayout pool) {
    return CodeBlock.of(pool.hasConstantMemory() ? "SEGMENT$$, own.at$$()" : "own$$(element)");
  }

  private static MethodSpec.Builder live(MethodSpec.Builder method, PoolLayout pool) {
    return pool.hasConstantMemory()
        ? method
            .addStatement("$T own = own$$(element)", pool.element())
            .addStatement("own.checkLive$$()")
        : method;
  }
}
