package dev.freehold.processor.layout;

import dev.freehold.processor.Compilation;
import java.util.ArrayList;
import java.util.List;

/** Reads the constants of generated classes. */
final class GeneratedConstants {
  private final ClassLoader classes;

  GeneratedConstants(Compilation compilation) {
    this.classes = compilation.classes();
  }

  List<String> of(String declaration, RandomStruct struct) {
    Class<?> generated = find("p." + declaration + "Pool$", struct, declaration);
    List<String> lines = new ArrayList<>();
    lines.add(line(generated, struct, "SIZE"));
    lines.add(line(generated, struct, "ALIGNMENT"));
    for (String member : struct.members()) {
      lines.add(line(generated, struct, "OFFSET_" + member));
    }
    return lines;
  }

  private Class<?> find(String pool, RandomStruct struct, String declaration) {
    if (struct.name().equals(declaration)) {
      return load(pool + "Element");
    }
    return load(pool + struct.name() + (struct.union() ? "Union" : "Struct"));
  }

  private Class<?> load(String name) {
    try {
      return classes.loadClass(name);
    } catch (ClassNotFoundException absent) {
      throw new AssertionError(absent);
    }
  }

  private static String line(Class<?> generated, RandomStruct struct, String constant) {
    try {
      return struct.name() + "." + constant + "=" + generated.getField(constant).getLong(null);
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }
}
