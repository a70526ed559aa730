package dev.freehold.stubs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac says of one file with Freehold's jar, and what else is asked for, on the processor
 * path, and with the libraries on the class path.
 */
record Checked(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
  private static final Pattern KEY = Pattern.compile("^\\[([a-z.]+)]");

  static Path stubs() {
    return Path.of(System.getProperty("freehold.stubs"));
  }

  static Checked with(String processorPath, Path source, Path output, String... more)
      throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XDaccessInternalAPI",
                "-nowarn",
                "-Xmaxerrs",
                "1000",
                "-processorpath",
                processorPath,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                output.toString()));
    options.addAll(List.of(more));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(null, files, collector, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return new Checked(collector.getDiagnostics());
  }

  static String freehold() {
    return System.getProperty("freehold.jar");
  }

  /** The errors, each with its line and key, or with the whole text where it has no key. */
  TreeSet<String> errors() {
    return diagnostics.stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Checked::shown)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String shown(Diagnostic<? extends JavaFileObject> error) {
    String text = error.getMessage(Locale.ROOT);
    Matcher key = KEY.matcher(text);
    return key.find() ? at(error.getLineNumber(), key.group(1)) : file(error) + text;
  }

  private static String file(Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() == null
        ? ""
        : Path.of(error.getSource().getName()).getFileName() + ": ";
  }

  /** The errors that {@code //! key} asks for, at the ends of lines of a program. */
  static TreeSet<String> askedFor(Path program) throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      int marker = lines.get(i).indexOf("//! ");
      if (marker >= 0) {
        asked.add(at(i + 1, lines.get(i).substring(marker + 4).strip()));
      }
    }
    return asked;
  }

  private static String at(long line, String key) {
    return "line " + line + ": " + key;
  }
}
