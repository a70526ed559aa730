package dev.freehold.processor.layout;

import dev.freehold.processor.Compiled;

/** Reads what generated classes say of the layout of structs. */
abstract class GeneratedStructs {
  private final ClassLoader classes;

  GeneratedStructs(Compiled compilation) {
    this.classes = compilation.classes();
  }

  abstract long size(String declaration, RandomStruct struct);

  abstract long alignment(String declaration, RandomStruct struct);

  abstract long offset(String declaration, RandomStruct struct, String member);

  /** The value of a constant. */
  final Object constant(String declaration, RandomStruct struct, String name) {
    try {
      return find(declaration, struct).getField(name).get(null);
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  private Class<?> find(String declaration, RandomStruct struct) throws ClassNotFoundException {
    String pool = "p." + declaration + "Pool$";
    if (struct.name().equals(declaration)) {
      return classes.loadClass(pool + "Element");
    }
    return classes.loadClass(pool + struct.name() + (struct.union() ? "Union" : "Struct"));
  }
}
