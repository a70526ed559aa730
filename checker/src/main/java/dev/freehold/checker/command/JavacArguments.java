package dev.freehold.checker.command;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Arguments of javac.
 *
 * @param given what the user wrote
 * @param jar the jar with the annotations and the checker
 */
record JavacArguments(List<String> given, Path jar) {
  private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");
  private static final Set<String> PROCESSOR_PATH = Set.of("-processorpath", "--processor-path");

  /** The arguments with the jar on both paths and javac's internals opened to it. */
  List<String> withChecker() {
    List<String> args = new ArrayList<>();
    args.add("-XDaccessInternalAPI");
    args.addAll(given);
    addJar(args, CLASS_PATH, "--class-path");
    addJar(args, PROCESSOR_PATH, "--processor-path");
    return args;
  }

  private void addJar(List<String> args, Set<String> spellings, String name) {
    boolean found = false;
    for (int i = 0; i < args.size(); i++) {
      if (spellings.contains(args.get(i)) && i + 1 < args.size()) {
        args.set(i + 1, args.get(i + 1) + File.pathSeparator + jar);
        found = true;
      } else if (args.get(i).startsWith(name + "=")) {
        args.set(i, args.get(i) + File.pathSeparator + jar);
        found = true;
      }
    }
    if (!found) {
      args.addAll(0, List.of(name, defaultFor(name)));
    }
  }

  /** Without the option, javac takes the class path from the environment, or the current folder. */
  private String defaultFor(String name) {
    if (!name.equals("--class-path")) {
      return jar.toString();
    }
    String environment = System.getenv("CLASSPATH");
    return (environment == null ? "." : environment) + File.pathSeparator + jar;
  }
}
