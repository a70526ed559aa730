package dev.freehold.checker.trial;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source file as if something else stood in it. */
@Trusted
final class OtherText extends ForwardingJavaFileObject<JavaFileObject> {
  private final String text;

  OtherText(JavaFileObject file, String text) {
    super(file);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
