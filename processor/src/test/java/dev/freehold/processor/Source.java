package dev.freehold.processor;

import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;

/** Source files that a test has written. */
public final class Source {
  private Source() {}

  public static JavaFileObject of(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** A file whose imports come with it, on its first line. */
  public static JavaFileObject in(String packageName, String typeName, String text) {
    return of(
        packageName + "." + typeName,
        "package " + packageName + "; import dev.freehold.pool.*;\n" + text);
  }
}
