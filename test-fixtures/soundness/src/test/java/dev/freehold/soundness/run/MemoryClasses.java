package dev.freehold.soundness.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Loads classes that javac has compiled in memory. */
public final class MemoryClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  MemoryClasses(Map<String, byte[]> classes) {
    super(MemoryClasses.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** In how many classes calls of accessors do not test whether the element is allocated. */
  public long withoutTests() {
    return classes.values().stream()
        .filter(each -> new String(each, StandardCharsets.ISO_8859_1).contains("$unchecked"))
        .count();
  }

  /** An instance of a class. */
  public <T> T make(String name, Class<T> type) {
    try {
      return type.cast(loadClass("generated." + name).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
