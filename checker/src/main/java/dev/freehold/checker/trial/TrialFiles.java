package dev.freehold.checker.trial;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The files of a compilation as a trial sees them: it finds the sources that are compiled beside
 * the one it changes, and writes nothing that lasts.
 */
@Trusted
final class TrialFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final KnownSources sources;

  TrialFiles(JavaFileManager files, KnownSources sources) {
    super(files);
    this.sources = sources;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    super.list(location, packageName, kinds, recurse).forEach(found::add);
    if (kinds.contains(Kind.SOURCE)) {
      found.addAll(sources.in(packageName));
    }
    return found;
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    String name = sources.nameOf(file);
    return name == null ? super.inferBinaryName(location, file) : name;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, @Nullable FileObject sibling) {
    return new MemoryFile(className, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
    return new MemoryFile(packageName + "." + relativeName, Kind.OTHER);
  }

  /** The files are those of the compilation that goes on. */
  @Override
  public void close() {}

  @Override
  public void flush() {}
}
