package dev.freehold.processor.declaration;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type that is annotated as a pool. */
public final class DeclarationReader {
  private final StructReader structs;

  /** Makes a reader for one compilation. */
  public DeclarationReader(Elements elements, Types types) {
    this.structs = new StructReader(elements, types);
  }

  /** Reads the annotation and the accessors, right or wrong. */
  public PoolDeclaration read(TypeElement type) {
    return new PoolDeclaration(settings(type), structs.read(type));
  }

  /** Reads a type that a field of a declaration has. */
  public StructDeclaration readStruct(TypeElement type) {
    return structs.read(type);
  }

  private static PoolSettings settings(TypeElement type) {
    Optional<AnnotationValues> values = AnnotationValues.find(type, FixedPool.class);
    return new PoolSettings(
        values
            .flatMap(written -> written.integer("capacity"))
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty),
        values.map(written -> written.constant("init", Init.UNDEFINED)).orElse(Init.UNDEFINED));
  }
}
