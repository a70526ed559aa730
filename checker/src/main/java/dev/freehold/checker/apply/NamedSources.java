package dev.freehold.checker.apply;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * What the arguments of javac say of sources: nothing else is written.
 *
 * @param files each a source
 * @param folders in which javac looks for further ones
 * @param charset of all of them
 * @param options all other arguments, but those that say where to write
 */
record NamedSources(Set<Path> files, List<Path> folders, Charset charset, List<String> options) {
  private static final Set<String> OUTPUTS = Set.of("-d", "-s", "-h");
  private static final Set<String> PATHS =
      Set.of("-sourcepath", "--source-path", "--module-source-path");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final String FIXES = "-Afreehold.fixes";

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if the encoding is unknown
   */
  static NamedSources in(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    List<String> options = new ArrayList<>();
    Charset charset = Charset.defaultCharset();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      int equals = argument.indexOf('=');
      if (OUTPUTS.contains(argument)) {
        i++;
      } else if (!argument.startsWith("-") && argument.endsWith(".java")) {
        files.add(absolute(argument));
      } else if (!argument.startsWith(FIXES)) {
        options.add(argument);
        if (PATHS.contains(argument)) {
          folders.addAll(foldersIn(next));
        } else if (equals > 0 && PATHS.contains(argument.substring(0, equals))) {
          folders.addAll(foldersIn(argument.substring(equals + 1)));
        } else if (argument.equals("-encoding")) {
          charset = Charset.forName(next);
        }
      }
    }
    return new NamedSources(Set.copyOf(files), folders, charset, options);
  }

  /** Of a module's path, what stands before the part that differs for each module. */
  private static List<Path> foldersIn(String path) {
    List<Path> folders = new ArrayList<>();
    for (String each : SEPARATOR.splitAsStream(path).toList()) {
      String folder = each.substring(each.indexOf('=') + 1).replaceFirst("[*{].*", "");
      if (!folder.isEmpty()) {
        folders.add(absolute(folder));
      }
    }
    return folders;
  }

  static Path absolute(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }

  /** As users name them, from the folder in which they are. */
  List<Path> named() {
    Path here = absolute("");
    return files.stream()
        .sorted()
        .map(file -> file.startsWith(here) ? here.relativize(file) : file)
        .toList();
  }

  /**
   * Compiles them; what javac says of them.
   *
   * @throws IllegalArgumentException if javac does not understand an option
   */
  List<Diagnostic<? extends JavaFileObject>> compiled(JavaCompiler javac, List<String> options)
      throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(said, null, charset)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(named());
      javac.getTask(null, manager, said, options, null, units).call();
    }
    return List.copyOf(said.getDiagnostics());
  }

  boolean has(Path path) {
    return files.contains(path) || folders.stream().anyMatch(path::startsWith);
  }
}
