package dev.freehold.checker.trial;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that a trial writes, which is nobody's else. */
@Trusted
final class MemoryFile extends SimpleJavaFileObject {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MemoryFile(String name, Kind kind) {
    super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
  }

  @Override
  public OutputStream openOutputStream() {
    bytes.reset();
    return bytes;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
