package dev.freehold.differential.compile;

import dev.freehold.differential.print.JavaLibrary;
import dev.freehold.differential.print.Printer;
import dev.freehold.differential.print.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with Freehold, which must not stand on the class path of this program. */
public final class FreeholdCompiler implements Compiler {
  private static final Pattern KEY = Pattern.compile("^\\[([a-z.]+)] ");

  private final Path folder;
  private final String freehold;
  private final Path library;

  /**
   * A compiler that works in that folder.
   *
   * @param freehold the jar, or a path of its parts
   */
  public FreeholdCompiler(Path folder, String freehold) throws IOException {
    this.folder = folder;
    this.freehold = freehold;
    this.library = Files.createDirectories(folder.resolve("library-classes"));
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> source : JavaLibrary.sources().entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      sources.add(Files.writeString(file, source.getValue()));
    }
    List<Diagnostic<? extends JavaFileObject>> said = compile(sources, library);
    if (!said.isEmpty()) {
      throw new IOException("javac refuses the library: " + said);
    }
  }

  @Override
  public List<Verdict> judge(List<String> functions) throws IOException {
    SourceFile source = Printer.java().file(functions);
    Path file = Files.writeString(folder.resolve("Programs.java"), source.text());
    List<Verdict> verdicts = new ArrayList<>();
    functions.forEach(each -> verdicts.add(new Verdict()));
    for (Diagnostic<? extends JavaFileObject> error : compile(List.of(file), folder)) {
      Matcher key = KEY.matcher(error.getMessage(Locale.ROOT));
      if (!key.find()) {
        throw new IOException("javac refuses " + error);
      }
      int function = source.functionAt((int) error.getLineNumber());
      verdicts.get(function).errors().add(key.group(1));
    }
    return verdicts;
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources, Path output)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              null,
              files,
              collector,
              options(output),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    if (collector.getDiagnostics().stream().noneMatch(FreeholdCompiler::isClosingNote)) {
      throw new IOException("Freehold did not run: " + collector.getDiagnostics());
    }
    return collector.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static boolean isClosingNote(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return message.contains("Freehold ") && message.contains(" checked ");
  }

  private List<String> options(Path output) {
    List<String> options = new ArrayList<>(List.of("-XDaccessInternalAPI"));
    options.addAll(
        List.of("-nowarn", "-parameters", "-Xmaxerrs", "1000000", "-d", output.toString()));
    options.addAll(List.of("-processorpath", freehold));
    options.addAll(List.of("-cp", library + System.getProperty("path.separator") + freehold));
    return options;
  }
}
