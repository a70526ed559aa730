package dev.freehold.soundness.run;

import dev.freehold.soundness.render.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with Freehold. */
final class Compiler {
  private static final List<String> COMMON =
      List.of(
          "-XDaccessInternalAPI",
          "-proc:full",
          "-Afreehold.note=off",
          "-nowarn",
          "-Xmaxerrs",
          "1000000",
          "-cp",
          System.getProperty("java.class.path"));

  private final ClassLoader freehold;

  /**
   * Has Freehold loaded.
   *
   * @param path where its classes are, as a class path
   */
  Compiler(String path) {
    this.freehold = new KeptLoader(path);
  }

  /** What the checker objects to; nothing is compiled. */
  List<Objection> check(Source source) {
    List<Objection> objections = new ArrayList<>();
    run(List.of(source), List.of("-XDshould-stop.ifNoError=FLOW"), objections);
    return objections;
  }

  /**
   * Compiles sources whether or not they keep the rules.
   *
   * @throws IllegalStateException if they are no Java
   */
  MemoryClasses compile(Source... sources) {
    List<Objection> objections = new ArrayList<>();
    MemoryClasses classes = run(List.of(sources), List.of("-Afreehold.checker=off"), objections);
    if (!objections.isEmpty()) {
      throw new IllegalStateException(objections + "\n" + sources[0].text());
    }
    return classes;
  }

  private MemoryClasses run(List<Source> sources, List<String> more, List<Objection> objections) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> options = Stream.concat(COMMON.stream(), more.stream()).toList();
    List<MemorySource> files = sources.stream().map(MemorySource::new).toList();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      MemoryFiles memory = new MemoryFiles(standard, freehold);
      compiler.getTask(null, memory, collector, options, null, files).call();
      collector.getDiagnostics().stream()
          .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
          .map(Objection::of)
          .forEach(objections::add);
      return new MemoryClasses(memory.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
