package dev.freehold.processor.boundary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.Unsafe;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PartedLayout;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.PoolNames;
import java.nio.file.Path;
import java.util.List;

/** Writes the test class of a pool, in the package of its declaration. */
public final class BoundaryTests {
  /** How each file begins, which tells it from what others wrote. */
  public static final String MARK = "// Written by Freehold (-Afreehold.tests)";

  private static final String JUPITER = "org.junit.jupiter.api";
  private static final String REASON =
      "It breaks the rules on purpose, to see that the pool says so.";

  private BoundaryTests() {}

  /** The tests of a pool of one kind of slots. */
  public static JavaFile of(PoolLayout pool) {
    TestedPool subject = TestedPool.of(pool);
    TypeSpec.Builder type = type(pool.name(), pool.declared(), pool.settings());
    addLeftOut(type, List.of(subject));
    if (subject.isMapped()) {
      type.addField(
          FieldSpec.builder(Path.class, "folder")
              .addAnnotation(ClassName.get(JUPITER + ".io", "TempDir"))
              .build());
    }
    PoolTests.addTo(type, subject);
    return file(pool.name(), pool.declared(), type);
  }

  /** The same for a pool of several kinds of slots, with a class for each. */
  public static JavaFile of(PartedLayout pool) {
    List<TestedPool> subjects =
        pool.parts().stream().map(part -> TestedPool.of(pool, part)).toList();
    TypeSpec.Builder type = type(pool.name(), pool.declared(), pool.settings());
    addLeftOut(type, subjects);
    WholeTests.addTo(type, pool);
    for (TestedPool subject : subjects) {
      String name = PoolNames.part(subject.whole().orElseThrow().accessor());
      TypeSpec.Builder part =
          TypeSpec.classBuilder(name + "Part").addAnnotation(ClassName.get(JUPITER, "Nested"));
      if (subject.isGlobal()) {
        part.addAnnotation(inOneThread());
      }
      PoolTests.addTo(part, subject);
      type.addType(part.build());
    }
    return file(pool.name(), pool.declared(), type);
  }

  private static TypeSpec.Builder type(ClassName pool, ClassName declared, PoolSettings settings) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(pool.simpleName() + "BoundaryTest")
            .addJavadoc("Tries {@link $T} at the limits that {@link $T} sets.\n", pool, declared)
            .addAnnotation(unsafe())
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
    if (settings.global()) {
      type.addAnnotation(inOneThread());
    }
    return type;
  }

  private static AnnotationSpec unsafe() {
    return AnnotationSpec.builder(Unsafe.class).addMember("value", "$S", REASON).build();
  }

  /** All tests of the class use the one pool. */
  private static AnnotationSpec inOneThread() {
    String parallel = JUPITER + ".parallel";
    return AnnotationSpec.builder(ClassName.get(parallel, "Execution"))
        .addMember("value", "$T.SAME_THREAD", ClassName.get(parallel, "ExecutionMode"))
        .build();
  }

  private static void addLeftOut(TypeSpec.Builder type, List<TestedPool> subjects) {
    for (TestedPool subject : subjects) {
      if (!subject.isFilled()) {
        type.addJavadoc(
            "\n<p>{@link $T} has room for $L elements: no test fills it, or makes two of it.\n",
            subject.pool().name(),
            subject.most());
      }
    }
  }

  private static JavaFile file(ClassName pool, ClassName declared, TypeSpec.Builder type) {
    TypeSpec built = type.build();
    JavaFile.Builder file =
        JavaFile.builder(pool.packageName(), built)
            .indent("  ")
            .addFileComment(
                "$L for $L: do not edit.",
                MARK.substring("// ".length()),
                CodeBlock.of("$L", declared.canonicalName()));
    Asserted.importTo(file, built);
    return file.build();
  }
}
