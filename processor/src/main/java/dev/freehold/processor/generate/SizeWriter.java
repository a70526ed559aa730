package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/**
 * Writes how large a pool is made: as it was declared, or smaller where the program says so. Parts
 * of a pool are as large as they were declared.
 */
final class SizeWriter {
  private final PoolLayout pool;
  private final PoolSettings settings;

  SizeWriter(PoolLayout pool) {
    this.pool = pool;
    this.settings = pool.settings();
  }

  /** What the pool's constructor is given. */
  void addParameters(MethodSpec.Builder constructor) {
    if (pool.isPart()) {
      return;
    }
    if (settings.kind().grows()) {
      constructor.addParameter(TypeName.INT, "initial");
    }
    constructor.addParameter(unit(), name());
  }

  /** The number of slots, or of bytes, in that constructor. */
  CodeBlock size() {
    return pool.isPart() ? CodeBlock.of("$L", settings.capacity()) : CodeBlock.of(name());
  }

  /** The arguments of the constructor that make the pool as it was declared. */
  CodeBlock declared() {
    return settings.kind().grows()
        ? CodeBlock.of("$L, $L", settings.initial(), settings.capacity())
        : largest();
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(create(pool.name(), declared()));
    type.addMethod(
        creation(pool.name())
            .addJavadoc("Makes a pool that is smaller than it was declared, every slot free.\n\n")
            .addJavadoc("@param $L how many, $L\n", name(), allowed())
            .addJavadoc("@throws IllegalArgumentException if it is another number\n")
            .addParameter(unit(), name())
            .addStatement("return new $T($L)", pool.name(), asked())
            .build());
  }

  private String allowed() {
    return settings.kind().isOfBytes()
        ? "from those of one slot to " + settings.bytes()
        : "from 1 to " + settings.capacity();
  }

  /** The method that makes a pool as it was declared. */
  static MethodSpec create(ClassName pool, CodeBlock arguments) {
    return creation(pool)
        .addJavadoc("Makes a pool, every slot free.\n")
        .addStatement("return new $T($L)", pool, arguments)
        .build();
  }

  private static MethodSpec.Builder creation(ClassName pool) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(QualifiedTypes.owned(pool));
  }

  private CodeBlock asked() {
    CodeBlock size =
        settings.kind().isOfBytes()
            ? CodeBlock.of(
                "size$$($S, bytes, $T.SIZE, $L)", pool.label(), pool.element(), largest())
            : CodeBlock.of("size$$($S, capacity, $L)", pool.label(), largest());
    return settings.kind().grows()
        ? CodeBlock.of("$T.min($L, capacity), $L", Math.class, settings.initial(), size)
        : size;
  }

  private CodeBlock largest() {
    return settings.kind().isOfBytes()
        ? CodeBlock.of("$LL", settings.bytes())
        : CodeBlock.of("$L", settings.capacity());
  }

  private TypeName unit() {
    return settings.kind().isOfBytes() ? TypeName.LONG : TypeName.INT;
  }

  private String name() {
    return settings.kind().isOfBytes() ? "bytes" : "capacity";
  }
}
