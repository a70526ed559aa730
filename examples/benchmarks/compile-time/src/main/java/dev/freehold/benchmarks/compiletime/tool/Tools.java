package dev.freehold.benchmarks.compiletime.tool;

import dev.freehold.benchmarks.compiletime.javac.Workplace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The tools, each called as its manual says; none is given an option for or against processing. */
public final class Tools {
  private static final List<String> PACKAGES =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private Tools() {}

  /** All tools; javac, which the others are compared with, is the first. */
  public static List<Tool> all(Workplace workplace) throws IOException {
    return List.of(
        new Tool("javac", 17, false, List.of(), List.of(Probes.TYPE)),
        freehold(workplace),
        errorProne(workplace),
        checkerFramework(
            workplace, "resource-leak", "resourceleak.ResourceLeakChecker", Probes.UNCLOSED),
        checkerFramework(workplace, "tainting", "tainting.TaintingChecker", Probes.TAINTED));
  }

  /** Freehold; the option is its only one, and no process of its own is needed for it. */
  public static Tool freehold(Workplace workplace) {
    List<String> arguments =
        List.of("-XDaccessInternalAPI", "-processorpath", workplace.freehold().toString());
    return new Tool("freehold", 17, true, arguments, List.of(Probes.LEAK));
  }

  private static Tool errorProne(Workplace workplace) throws IOException {
    List<String> arguments =
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-processorpath",
            workplace.jarsIn("tools/error-prone"),
            "-Xplugin:ErrorProne -XepAllErrorsAsWarnings"
                + " -XepOpt:NullAway:AnnotatedPackages=org.apache.commons,depot");
    return new Tool(
        "error-prone",
        21,
        false,
        withExports(arguments),
        List.of(Probes.DEAD_EXCEPTION, Probes.NULL));
  }

  private static Tool checkerFramework(
      Workplace workplace, String name, String checker, Probe probe) throws IOException {
    List<String> arguments =
        List.of(
            "-processorpath",
            workplace.jarsIn("tools/checker-framework"),
            "-processor",
            "org.checkerframework.checker." + checker,
            "-Awarns");
    return new Tool(name, 17, false, withExports(arguments), List.of(probe));
  }

  private static List<String> withExports(List<String> arguments) {
    Stream<String> exports = PACKAGES.stream().map(name -> internal("exports", name));
    Stream<String> opens = OPENED.stream().map(name -> internal("opens", name));
    return Stream.of(exports, opens, arguments.stream()).flatMap(all -> all).toList();
  }

  private static String internal(String access, String name) {
    return "-J--add-" + access + "=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }
}
