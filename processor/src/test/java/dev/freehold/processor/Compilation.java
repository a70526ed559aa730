package dev.freehold.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac made of some sources: messages, generated sources and classes. */
public record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all,-auxiliaryclass,-options,-processing", "-Afreehold.checker=off");

  /** Compiles with the processors that users get, all warnings on. */
  public static Compilation of(Source... sources) {
    return of(OPTIONS, List.of(new FreeholdProcessor()), sources);
  }

  static Compilation of(List<String> options, List<Processor> processors, Source... sources) {
    try {
      Path output = Files.createTempDirectory("compilation");
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", output.toString(), "-s", output.toString()));
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      return new Compilation(run(all, processors, sources), output);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> run(
      List<String> options, List<Processor> processors, Source... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, collector, options, null, List.of(sources));
      task.setProcessors(processors);
      task.call();
    }
    return collector.getDiagnostics();
  }

  List<Diagnostic<? extends JavaFileObject>> errors() {
    return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList();
  }

  /** Every message as "line: text", so that nothing goes unnoticed in a comparison. */
  List<String> messages() {
    return diagnostics.stream()
        .map(d -> d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
        .toList();
  }

  Compilation succeeds() {
    if (!diagnostics.isEmpty()) {
      throw new AssertionError(String.join("\n", messages()));
    }
    return this;
  }

  /** The text of each generated source, by its path. */
  Map<String, String> generated() {
    try (Stream<Path> files = Files.walk(output)) {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(output.relativize(file).toString(), Files.readString(file));
      }
      return sources;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Loads what was compiled, which must be without any message. */
  public URLClassLoader classes() {
    succeeds();
    try {
      return new URLClassLoader(new URL[] {output.toUri().toURL()});
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Runs the static method {@code run()} of a compiled class and returns what it returns. */
  Object run(String className) {
    try (URLClassLoader loader = classes()) {
      var method = loader.loadClass(className).getDeclaredMethod("run");
      method.setAccessible(true);
      return method.invoke(null);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(thrown.getCause());
    } catch (ReflectiveOperationException | IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
