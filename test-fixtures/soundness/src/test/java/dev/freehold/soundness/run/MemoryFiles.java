package dev.freehold.soundness.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps the class files that javac writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final ClassLoader processors;
  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  /**
   * Wraps javac's own file manager.
   *
   * @param processors has the checker
   */
  MemoryFiles(JavaFileManager files, ClassLoader processors) {
    super(files);
    this.processors = processors;
  }

  /** The class files by the names of their classes. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> written = new HashMap<>();
    classes.forEach((name, bytes) -> written.put(name, bytes.toByteArray()));
    return written;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? processors
        : super.getClassLoader(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.put(name, bytes);
        return bytes;
      }
    };
  }
}
