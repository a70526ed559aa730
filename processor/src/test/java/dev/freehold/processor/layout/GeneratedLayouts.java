package dev.freehold.processor.layout;

import dev.freehold.processor.Compiled;
import java.lang.reflect.Array;

/** Asks the generated {@code MemoryLayout}s, which this test's own Java version does not know. */
final class GeneratedLayouts extends GeneratedStructs {
  private static final String LAYOUT = "java.lang.foreign.MemoryLayout";

  GeneratedLayouts(Compiled compilation) {
    super(compilation);
  }

  @Override
  long size(String declaration, RandomStruct struct) {
    return ask(declaration, struct, "byteSize");
  }

  @Override
  long alignment(String declaration, RandomStruct struct) {
    return ask(declaration, struct, "byteAlignment");
  }

  @Override
  long offset(String declaration, RandomStruct struct, String member) {
    try {
      Class<?> element = Class.forName(LAYOUT + "$PathElement");
      Object path = Array.newInstance(element, 1);
      Array.set(path, 0, element.getMethod("groupElement", String.class).invoke(null, member));
      return (long)
          Class.forName(LAYOUT)
              .getMethod("byteOffset", path.getClass())
              .invoke(constant(declaration, struct, "LAYOUT"), path);
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  private long ask(String declaration, RandomStruct struct, String question) {
    try {
      return (long)
          Class.forName(LAYOUT).getMethod(question).invoke(constant(declaration, struct, "LAYOUT"));
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }
}
