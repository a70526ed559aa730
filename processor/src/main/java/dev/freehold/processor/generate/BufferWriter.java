package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Copies;
import dev.freehold.processor.layout.PoolLayout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import javax.lang.model.element.Modifier;

/** Writes how a pool outside the Java heap gives whole elements to buffers and channels. */
final class BufferWriter {
  private static final ClassName BUFFER = ClassName.get(ByteBuffer.class);

  private BufferWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    TypeName written = QualifiedTypes.exclusive(pool.declared());
    TypeName read = QualifiedTypes.borrowed(pool.declared());
    type.addMethod(
        method("bufferOf", "The memory of an element, in a new buffer that writes into it.\n")
            .addAnnotation(QualifiedTypes.from("element"))
            .addParameter(written, "element")
            .returns(QualifiedTypes.exclusive(BUFFER))
            .addStatement("return own$$(element).buffer$$()")
            .build());
    type.addMethod(
        method("readOnlyBufferOf", "The memory of an element, in a new buffer to be read.\n")
            .addAnnotation(QualifiedTypes.from("element"))
            .addParameter(read, "element")
            .returns(QualifiedTypes.borrowed(BUFFER))
            .addStatement("return own$$(element).buffer$$().asReadOnlyBuffer()")
            .build());
    type.addMethod(
        transfer(
            "readFrom",
            "Fills an element's memory from a byte on, as far as the channel has bytes; how many, or -1.\n",
            ReadableByteChannel.class,
            written));
    type.addMethod(
        transfer(
            "writeTo",
            "Writes an element's memory from a byte on, as far as the channel takes it; how many bytes.\n",
            WritableByteChannel.class,
            read));
  }

  private static MethodSpec.Builder method(String name, String purpose) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(purpose)
        .addAnnotation(Copies.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static MethodSpec transfer(
      String name, String purpose, Class<?> channel, TypeName element) {
    return method(name, purpose)
        .addParameter(QualifiedTypes.borrowed(ClassName.get(channel)), "channel")
        .addParameter(element, "element")
        .addParameter(TypeName.INT, "from")
        .addException(IOException.class)
        .returns(TypeName.INT)
        .addStatement("return own$$(element).$L$$(channel, from)", name)
        .build();
  }
}
