package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;

/** Hands out the names of classes nested in a pool, each once. */
final class ClassNames {
  private final ClassName pool;
  private final Set<String> taken = new HashSet<>();

  ClassNames(ClassName pool) {
    this.pool = pool;
  }

  /** The wanted name, or that and a number where another class has it. */
  ClassName next(String wanted) {
    String name = wanted;
    for (int count = 2; !taken.add(name); count++) {
      name = wanted + count;
    }
    return pool.nestedClass(name);
  }
}
