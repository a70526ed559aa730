package dev.freehold.checker.command;

import java.util.Arrays;
import java.util.List;

/** The command line: {@code java -jar freehold.jar}. */
public final class Main {
  private static final String USAGE =
      """
      Freehold checks ownership while javac compiles.

        java -jar freehold.jar [javac arguments]   compile with javac and check ownership
        java -jar freehold.jar fix [javac arguments]
                                                   show each change that puts an error
                                                   right, and make it where you say so;
                                                   --all makes every one
        java -jar freehold.jar fix FILE...         the same of what -Afreehold.fixes=FILE
                                                   has written in a build
        java -jar freehold.jar infer [javac arguments]
                                                   print, as one diff, what signatures and
                                                   fields should say of ownership; a folder
                                                   stands for the sources in it
        java -jar freehold.jar explain             list the rules
        java -jar freehold.jar explain KEY...      explain some, such as use.after.move;
                                                   what rustc calls E0505 is found too;
                                                   --color=always or never
        java -jar freehold.jar verify FILE...      read files of mapped pools, and say what is
                                                   in them and what is wrong
        java -jar freehold.jar migrate FILE LIKE   say what bringing the file of a mapped pool
                                                   to the layout of another would do;
                                                   --run does it
        java -jar freehold.jar --version
        java -jar freehold.jar --help

      Compiling puts this jar on the class path and on the processor path.\
      """;

  private Main() {}

  /** Runs one command and exits with its code: javac's own, or 2 for what was not understood. */
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args)));
  }

  private static int run(List<String> args) {
    String first = args.isEmpty() ? "--help" : args.get(0);
    return switch (first) {
      case "--help", "-help", "-h" -> print(USAGE);
      case "--version" -> print("Freehold " + Version.current());
      case "explain" ->
          new Explain(RulePages.inThisJar(), System.out, System.err)
              .run(args.subList(1, args.size()), System.getenv(), Colour.isTerminal());
      case "verify", "migrate" -> new PoolFiles(System.out, System.err).run(args);
      case "infer" -> Infer.run(args.subList(1, args.size()));
      case "fix" -> Repair.run(args.subList(1, args.size()));
      default -> Compile.run(args);
    };
  }

  private static int print(String text) {
    System.out.println(text);
    return 0;
  }
}
