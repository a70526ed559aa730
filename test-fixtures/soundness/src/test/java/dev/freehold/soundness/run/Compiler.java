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
public final class Compiler {
  private static final List<String> COMMON =
      List.of(
          "-XDaccessInternalAPI",
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
  public Compiler(String path) {
    this.freehold = new KeptLoader(path);
  }

  /** What the checker objects to; nothing is compiled. */
  List<Objection> check(Source source) {
    return check(List.of(new MemorySource(source)));
  }

  /** The same of several sources. */
  public List<Objection> check(List<MemorySource> sources) {
    List<Objection> objections = new ArrayList<>();
    run(sources, List.of("-proc:full", "-XDshould-stop.ifNoError=FLOW"), objections);
    return objections;
  }

  /**
   * Compiles sources whether or not they keep the rules.
   *
   * @throws IllegalStateException if they are no Java
   */
  MemoryClasses compile(Source... sources) {
    return compile(Stream.of(sources).map(MemorySource::new).toList());
  }

  /** The same of sources from anywhere. */
  public MemoryClasses compile(List<MemorySource> sources) {
    List<Objection> objections = new ArrayList<>();
    MemoryClasses classes =
        run(sources, List.of("-proc:none", "-Afreehold.checker=off"), objections);
    if (!objections.isEmpty()) {
      Objection first = objections.get(0);
      String text =
          sources.stream()
              .filter(each -> each.getName().endsWith("/" + first.file() + ".java"))
              .map(each -> each.getCharContent(true).toString())
              .findFirst()
              .orElse("");
      throw new IllegalStateException(first + "\n" + text);
    }
    return classes;
  }

  /**
   * Compiles sources that keep the rules as users do: what is proved is not tested at run time.
   *
   * @throws IllegalStateException if they do not keep them after all
   */
  public MemoryClasses compileProved(List<MemorySource> sources) {
    List<Objection> objections = new ArrayList<>();
    MemoryClasses classes = run(sources, List.of("-proc:full"), objections);
    if (!objections.isEmpty()) {
      throw new IllegalStateException("accepted a moment ago: " + objections.get(0));
    }
    return classes;
  }

  private MemoryClasses run(
      List<MemorySource> files, List<String> more, List<Objection> objections) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> options = Stream.concat(COMMON.stream(), more.stream()).toList();
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
