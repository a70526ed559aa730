package dev.freehold.processor;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that a test has written. */
public final class Source extends SimpleJavaFileObject {
  private final String text;

  private Source(String name, String text) {
    super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  /** A file whose imports come with it, on its first line. */
  public static Source in(String packageName, String typeName, String text) {
    return of(
        packageName + "." + typeName,
        "package " + packageName + "; import dev.freehold.pool.*;\n" + text);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
