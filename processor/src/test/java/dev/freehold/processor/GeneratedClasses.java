package dev.freehold.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation has left in memory. */
final class GeneratedClasses extends ClassLoader {
  private static final String CLASSES = "/CLASS_OUTPUT/";

  /** The code of each class, by its path. */
  private final Map<String, byte[]> code = new HashMap<>();

  private GeneratedClasses() {
    super(GeneratedClasses.class.getClassLoader());
  }

  static ClassLoader of(Compilation compilation) {
    GeneratedClasses classes = new GeneratedClasses();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        classes.code.put(file.toUri().getPath(), bytes(file));
      }
    }
    return classes;
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] found = code.get(CLASSES + name.replace('.', '/') + ".class");
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, found, 0, found.length);
  }
}
