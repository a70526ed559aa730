package dev.freehold.checker.apply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** Compiles the same sources again and again; what javac writes goes to a folder of its own. */
final class Recompilation implements AutoCloseable {
  private final JavaCompiler javac;
  private final NamedSources sources;
  private final TemporaryFolder folder;

  /**
   * Gets ready.
   *
   * @throws IOException if no folder can be made for what javac writes
   */
  Recompilation(JavaCompiler javac, NamedSources sources) throws IOException {
    this.javac = javac;
    this.sources = sources;
    this.folder = TemporaryFolder.create("freehold-fix");
  }

  /**
   * Compiles the sources as they are.
   *
   * @throws IllegalArgumentException if javac does not understand an option
   * @throws IOException if the fixes cannot be read
   */
  Outcome run() throws IOException {
    Path fixes = folder.path().resolve("fixes.diff");
    Path classes = Files.createDirectories(folder.path().resolve("classes"));
    List<String> options = new ArrayList<>(sources.options());
    options.addAll(List.of("-d", classes.toString(), "-Afreehold.fixes=" + fixes));
    List<Diagnostic<? extends JavaFileObject>> all = sources.compiled(javac, options);
    String text = Files.exists(fixes) ? Files.readString(fixes) : "";
    return new Outcome(all, WrittenFix.in(text));
  }

  /** Deletes what javac has written. */
  @Override
  public void close() throws IOException {
    folder.close();
  }
}
