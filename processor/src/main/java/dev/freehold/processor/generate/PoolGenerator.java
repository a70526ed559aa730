package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.GeneratedPool;
import dev.freehold.processor.layout.PartedLayout;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the source file of a pool. */
public final class PoolGenerator {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATOR = "dev.freehold.processor";

  private final Elements elements;

  /** Makes a generator for one compilation. */
  public PoolGenerator(Elements elements) {
    this.elements = elements;
  }

  /** Writes all of a pool but the file itself. */
  public JavaFile generate(PoolLayout pool) {
    return file(pool.origin(), pool.name(), PoolWriter.write(pool));
  }

  /** The same for a pool of several kinds of slots. */
  public JavaFile generate(PartedLayout pool) {
    return file(pool.origin(), pool.name(), PartedPoolWriter.write(pool));
  }

  private JavaFile file(TypeElement origin, ClassName name, TypeSpec.Builder type) {
    type.addAnnotation(GeneratedPool.class);
    if (canSeeGenerated(origin)) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
              .addMember("value", "$S", GENERATOR)
              .build());
    }
    return JavaFile.builder(name.packageName(), type.build()).indent("  ").build();
  }

  /** A module that does not read java.compiler has no such annotation. */
  private boolean canSeeGenerated(TypeElement origin) {
    return elements.getTypeElement(elements.getModuleOf(origin), GENERATED) != null;
  }
}
