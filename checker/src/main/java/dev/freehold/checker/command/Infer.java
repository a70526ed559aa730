package dev.freehold.checker.command;

import dev.freehold.checker.apply.InferCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;

/** Proposes what signatures and fields should say. */
final class Infer {
  /** What stands behind them is no source. */
  private static final Set<String> WITH_A_FOLDER =
      Set.of(
          "-d",
          "-s",
          "-h",
          "-cp",
          "-classpath",
          "--class-path",
          "-sourcepath",
          "--source-path",
          "--module-source-path",
          "-processorpath",
          "--processor-path",
          "--processor-module-path",
          "-p",
          "--module-path",
          "--upgrade-module-path",
          "--system",
          "-bootclasspath",
          "--boot-class-path",
          "-extdirs",
          "-endorseddirs");

  private Infer() {}

  static int run(List<String> args) {
    return WithJavac.run(args, Infer::infer);
  }

  private static int infer(JavaCompiler javac, List<String> given) {
    List<String> complete = new JavacArguments(withSources(given), OwnJar.path()).withChecker();
    return new InferCommand(javac, System.out, System.err).run(complete);
  }

  /** With the sources in a folder instead of the folder. */
  static List<String> withSources(List<String> given) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String each = given.get(i);
      boolean named = i > 0 && WITH_A_FOLDER.contains(given.get(i - 1));
      if (!named && !each.startsWith("-") && Files.isDirectory(Path.of(each))) {
        all.addAll(sourcesIn(Path.of(each)));
      } else {
        all.add(each);
      }
    }
    return all;
  }

  private static List<String> sourcesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(each -> each.toString().endsWith(".java"))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
