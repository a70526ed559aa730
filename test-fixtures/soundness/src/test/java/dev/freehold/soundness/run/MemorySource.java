package dev.freehold.soundness.run;

import dev.freehold.soundness.render.Source;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that javac reads from memory. */
final class MemorySource extends SimpleJavaFileObject {
  private final String text;

  MemorySource(Source source) {
    super(URI.create("memory:///generated/" + source.name() + ".java"), Kind.SOURCE);
    this.text = source.text();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
