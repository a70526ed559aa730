package dev.freehold.benchmarks.compiletime.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way of calling javac, as a cold process.
 *
 * <p>The shell's {@code time} keeps the account: it counts the whole process, children and all
 * threads, which Java's own view of an ended process does not.
 *
 * @param name what the files of this compilation are called
 * @param arguments what sets this way apart from the others
 */
public record Compilation(Workplace workplace, String name, List<String> arguments) {
  private static final String TIMED =
      "TIMEFORMAT='%3R %3U %3S'; { time \"$@\" >\"$0\" 2>&1; } 2>\"$0.time\"";

  /** Compiles {@code sources} to an empty folder. */
  public Measurement run(List<Path> sources) throws IOException, InterruptedException {
    Path log = Files.createDirectories(workplace.target().resolve("logs")).resolve(name + ".log");
    Process process =
        new ProcessBuilder(command(log, sources))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exitCode = process.waitFor();
    String[] seconds = Files.readString(Path.of(log + ".time")).strip().split(" ", -1);
    return new Measurement(
        Double.parseDouble(seconds[0]),
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        exitCode,
        Files.readString(log),
        classFiles());
  }

  private String folder() {
    return "classes-of/" + name;
  }

  private long classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(workplace.target().resolve(folder()))) {
      return files.filter(file -> file.toString().endsWith(".class")).count();
    }
  }

  private List<String> command(Path log, List<Path> sources) throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-d", workplace.emptyFolder(folder()).toString()));
    options.addAll(List.of("-cp", workplace.classPath()));
    options.addAll(List.of("-encoding", "UTF-8", "-Xlint:none", "-Xmaxwarns", "5"));
    sources.forEach(source -> options.add(source.toString()));
    Path file = Path.of(log + ".args");
    Files.write(file, options);

    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "LC_ALL=C", "bash", "-c", TIMED, log.toString()));
    command.add(Workplace.javac().toString());
    command.addAll(arguments);
    command.add("@" + file);
    return command;
  }
}
