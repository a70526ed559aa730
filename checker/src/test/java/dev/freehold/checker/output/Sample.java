package dev.freehold.checker.output;

import dev.freehold.checker.violation.AccessTests;
import dev.freehold.checker.violation.Declaration;
import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.TextEdit;
import dev.freehold.checker.violation.Trend;
import dev.freehold.checker.violation.TrustedPlace;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A violation as there may be one in {@code shop/Orders.java}. */
final class Sample {
  static final SourceUris URIS = new SourceUris(Path.of("").toAbsolutePath());
  static final String FILE = "src/shop/My Orders.java";
  private static final SortedMap<String, AccessTests> NO_TESTS = new TreeMap<>();

  static final CompilationResult NOTHING =
      new CompilationResult(List.of(), 3, 0, false, 0, List.of(), Trend.NONE, NO_TESTS);
  static final Violation LEAK =
      new Violation(
          RuleKey.OWN_LEAK,
          Severity.ERROR,
          new SourceRange(FILE, 7, 7, 7, 16, "      return 0;"),
          new Declaration("shop.Orders", "print(boolean)"),
          "`List<Buffer>` is lost here",
          List.of(
              new Step(
                  new SourceRange(FILE, 5, 21, 5, 33, "    Buffer buffer = new Buffer();"),
                  "`new Buffer()` gives the value to own here")),
          "insert `buffer.close();` before line 7",
          new Patch(
              "insert `buffer.close();` before line 7",
              List.of(
                  new TextEdit(
                      new SourceRange(FILE, 7, 1, 7, 1, "      return 0;"),
                      "      buffer.close();\n"))));

  private Sample() {}

  /** Two of them, of which one is a warning. */
  static CompilationResult result() {
    Violation warning =
        new Violation(
            RuleKey.HANDLE_UNQUALIFIED,
            Severity.WARNING,
            LEAK.place(),
            LEAK.within(),
            "say which pool",
            List.of(),
            "write it",
            null);
    return new CompilationResult(
        List.of(LEAK, warning),
        3,
        1,
        true,
        4,
        List.of(new TrustedPlace(FILE, 4, "lives as long as the program")),
        Trend.NONE,
        new TreeMap<>(Map.of("shop", new AccessTests(40, 2))));
  }

  /** One of them, where one such was accepted, and two others are gone. */
  static CompilationResult compared() {
    Trend.Accepted known = new Trend.Accepted("own.leak", "shop");
    Trend.Accepted gone = new Trend.Accepted("use.after.move", "shop.old");
    return new CompilationResult(
        List.of(LEAK),
        3,
        0,
        false,
        0,
        List.of(),
        new Trend(List.of(known), List.of(gone, gone)),
        NO_TESTS);
  }

  static String written(ReportWriter writer, CompilationResult result) throws IOException {
    StringWriter text = new StringWriter();
    writer.write(result, text);
    return text.toString();
  }
}
