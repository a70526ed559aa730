package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import dev.freehold.processor.layout.UnionLayout;
import javax.lang.model.element.Modifier;

/** Writes the class of a pool, and the classes nested in it. */
final class PoolWriter {
  private PoolWriter() {}

  static TypeSpec.Builder write(PoolLayout pool) {
    KindWriter kind = KindWriter.of(pool.settings().kind());
    StorageWriter storage = StorageWriter.of(pool);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(pool.name())
            .addOriginatingElement(pool.origin())
            .addJavadoc(
                "A pool of {@link $T}, of $L slots.\n", pool.declared(), pool.settings().capacity())
            .addAnnotation(QualifiedTypes.MUST_RELEASE)
            .addAnnotation(warningsOfTheDeclaration())
            .superclass(storage.slots(pool, kind))
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(kind.face(pool)), pool.declared()));
    if (pool.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL);
    storage.addFields(type, pool);
    CreationWriter.addTo(type, pool);
    kind.addOperations(type, pool);
    storage.addMethods(type, pool);
    ClosingWriter.addTo(type, pool);
    type.addType(ElementWriter.write(pool));
    for (StructLayout struct : pool.structs()) {
      type.addType(StructWriter.write(struct, pool));
    }
    for (UnionLayout union : pool.unions()) {
      type.addType(UnionWriter.write(union, pool));
    }
    return type;
  }

  /**
   * What javac would say of the use of the declaration, it has said at the declaration. Other tools
   * know {@code all}, Eclipse's compiler among them, which without it complains of what it finds
   * unneeded here.
   */
  static AnnotationSpec warningsOfTheDeclaration() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "{$S, $S, $S, $S}", "all", "deprecation", "removal", "exports")
        .build();
  }
}
