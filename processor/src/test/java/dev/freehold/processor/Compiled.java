package dev.freehold.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Sources that javac has compiled in memory with the processor, by way of compile-testing. */
public record Compiled(Compilation compilation) {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all,-auxiliaryclass,-options,-processing", "-Afreehold.checker=off");
  private static final String SOURCES = "/SOURCE_OUTPUT/";

  /** Compiles with the processors that users get, all warnings on. */
  public static Compiled of(JavaFileObject... sources) {
    return of(OPTIONS, List.of(new FreeholdProcessor()), sources);
  }

  static Compiled of(List<String> options, List<Processor> processors, JavaFileObject... sources) {
    return new Compiled(
        Compiler.javac().withOptions(options).withProcessors(processors).compile(sources));
  }

  /** Every message as "line: text", so that nothing goes unnoticed in a comparison. */
  List<String> messages() {
    return compilation.diagnostics().stream()
        .map(d -> d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
        .toList();
  }

  /** Fails where there is any message. */
  Compiled succeeds() {
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(messages()).isEmpty();
    return this;
  }

  /** The text of each generated source, by its path. */
  Map<String, String> generated() {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        String path = file.toUri().getPath().substring(SOURCES.length());
        sources.put(path, file.getCharContent(false).toString());
      } catch (IOException failure) {
        throw new AssertionError(failure);
      }
    }
    return sources;
  }

  /** Loads what was compiled, which must be without any message. */
  public ClassLoader classes() {
    return GeneratedClasses.of(succeeds().compilation);
  }

  /** Runs the static method {@code run()} of a compiled class and returns what it returns. */
  public Object run(String className) {
    try {
      var method = classes().loadClass(className).getDeclaredMethod("run");
      method.setAccessible(true);
      return method.invoke(null);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(thrown.getCause());
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }
}
