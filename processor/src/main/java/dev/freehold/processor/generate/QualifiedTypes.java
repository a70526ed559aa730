package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.freehold.From;
import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.processor.layout.PoolLayout;

/** The annotations that tell the checker who owns what in a generated class. */
final class QualifiedTypes {
  static final AnnotationSpec MUST_RELEASE =
      AnnotationSpec.builder(MustRelease.class).addMember("value", "$S", "close").build();

  private static final AnnotationSpec OWN = AnnotationSpec.builder(Own.class).build();
  private static final AnnotationSpec MUT = AnnotationSpec.builder(Mut.class).build();
  private static final AnnotationSpec REF = AnnotationSpec.builder(Ref.class).build();

  private QualifiedTypes() {}

  static TypeName owned(ClassName type) {
    return type.annotated(OWN);
  }

  /** An element of the pool, or null where none is free. */
  static TypeName ownedOrNull(PoolLayout pool) {
    return pool.element().annotated(OWN, nullable(pool));
  }

  static TypeName exclusive(ClassName type) {
    return type.annotated(MUT);
  }

  /** The same of a pool that lends its elements. */
  static TypeName exclusiveOrNull(PoolLayout pool) {
    return pool.element().annotated(MUT, nullable(pool));
  }

  private static AnnotationSpec nullable(PoolLayout pool) {
    return AnnotationSpec.builder(pool.nullable()).build();
  }

  static TypeName borrowed(TypeName type) {
    return type.annotated(REF);
  }

  /** The number of one of the pool's elements. */
  static TypeName handle(PoolLayout pool) {
    return handle(TypeName.LONG, pool.declared());
  }

  /** The number of an element of that declaration's pool. */
  static TypeName handle(TypeName number, ClassName declaration) {
    return number.annotated(
        AnnotationSpec.builder(HandleOf.class).addMember("value", "$T.class", declaration).build());
  }

  /** Beside a borrowed result, what it is a part of. */
  static AnnotationSpec from(String parameter) {
    return AnnotationSpec.builder(From.class).addMember("value", "$S", parameter).build();
  }

  /** The receiver of a method that consumes the object. */
  static ParameterSpec consumed(ClassName type) {
    return receiver(owned(type));
  }

  /** The receiver of a method that changes the object. */
  static ParameterSpec changed(ClassName type) {
    return receiver(type.annotated(MUT));
  }

  /** The receiver of a method that only reads the object. */
  static ParameterSpec read(ClassName type) {
    return receiver(borrowed(type));
  }

  private static ParameterSpec receiver(TypeName type) {
    return ParameterSpec.builder(type, "this").build();
  }
}
