package dev.freehold.processor.declaration;

import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.SharedPool;
import dev.freehold.pool.StackPool;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The kinds of pools, each declared by an annotation of its own. */
public enum PoolKind {
  FIXED(FixedPool.class, "capacity = 1024"),
  DYNAMIC(DynamicPool.class, "initial = 64, max = 1024"),
  SHARED(SharedPool.class, "capacity = 1024"),
  STACK(StackPool.class, "capacity = 1024"),
  REGION(RegionPool.class, "bytes = 65536");

  private final Class<? extends Annotation> annotation;
  private final String example;

  PoolKind(Class<? extends Annotation> annotation, String example) {
    this.annotation = annotation;
    this.example = example;
  }

  /** The kinds that a type is annotated as, of which there should be one. */
  public static List<PoolKind> of(TypeElement type) {
    return Stream.of(values())
        .filter(kind -> AnnotationValues.find(type, kind.annotation).isPresent())
        .toList();
  }

  /** The annotation, as messages show it. */
  public String written() {
    return "@" + annotation.getSimpleName();
  }

  /** The annotation with what it needs, as messages advise it. */
  public String example() {
    return written() + "(" + example + ")";
  }

  /** Whether elements are released one by one, in any order. */
  public boolean hasFreeList() {
    return this == FIXED || this == DYNAMIC || this == SHARED;
  }

  AnnotationValues values(TypeElement type) {
    return AnnotationValues.find(type, annotation).orElseThrow();
  }
}
