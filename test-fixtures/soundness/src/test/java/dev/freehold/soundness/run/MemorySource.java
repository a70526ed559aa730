package dev.freehold.soundness.run;

import dev.freehold.soundness.render.Source;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that javac reads from memory. */
public final class MemorySource extends SimpleJavaFileObject {
  private final String text;

  MemorySource(Source source) {
    this(source.name(), source.text());
  }

  /**
   * Makes a source.
   *
   * @param name of its class, which is in the package {@code generated}
   */
  public MemorySource(String name, String text) {
    super(URI.create("memory:///generated/" + name + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
