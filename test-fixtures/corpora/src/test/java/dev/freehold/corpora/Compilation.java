package dev.freehold.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of javac.
 *
 * @param succeeded whether it compiled
 * @param messages everything it said, in order
 * @param classFiles what it wrote, relative to the output folder
 */
record Compilation(boolean succeeded, List<String> messages, Set<String> classFiles) {
  private static final List<String> COMMON =
      List.of(
          "-nowarn",
          "-Xmaxerrs",
          "1000",
          "--add-exports",
          "java.base/jdk.internal.misc=ALL-UNNAMED");

  static Compilation plain(List<Path> sources, Path output) throws IOException {
    return run(sources, output, List.of("-proc:none"));
  }

  /**
   * With Freehold on the processor path.
   *
   * @param more options for it
   */
  static Compilation withFreehold(List<Path> sources, Path output, String... more)
      throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(
        List.of("-XDaccessInternalAPI", "-processorpath", System.getProperty("freehold.jar")));
    return run(sources, output, options);
  }

  private static Compilation run(List<Path> sources, Path output, List<String> more)
      throws IOException {
    Files.createDirectories(output);
    List<String> options = new ArrayList<>(COMMON);
    options.addAll(more);
    options.addAll(List.of("-d", output.toString(), "-cp", System.getProperty("java.class.path")));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean succeeded =
          compiler
              .getTask(
                  null, files, collector, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      List<String> messages = collector.getDiagnostics().stream().map(Compilation::text).toList();
      return new Compilation(succeeded, messages, written(output));
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null
        ? diagnostic.getMessage(Locale.ROOT)
        : diagnostic.toString();
  }

  private static Set<String> written(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What Freehold says when it is done, and how often it says so. */
  List<String> notes() {
    return messages.stream().filter(Compilation::isNote).toList();
  }

  /** Everything else, once: javac repeats warnings about imports when any processor is there. */
  List<String> diagnostics() {
    return messages.stream().filter(message -> !isNote(message)).distinct().sorted().toList();
  }

  /** What stands for a crash of the checker. */
  List<String> faults() {
    return messages.stream().filter(message -> message.contains("a fault of Freehold")).toList();
  }

  private static boolean isNote(String message) {
    return message.contains("Freehold ") && message.contains(" checked ");
  }
}
