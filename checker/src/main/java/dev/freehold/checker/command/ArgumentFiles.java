package dev.freehold.checker.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code @file} arguments by what stands in the files, as javac does. */
final class ArgumentFiles {
  private static final Pattern COMMENT_OR_TOKEN =
      Pattern.compile(
          """
          #[^\\n]*|(?:"(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|[^\\s"'])+""",
          Pattern.DOTALL);

  private static final Pattern QUOTED_PART =
      Pattern.compile(
          """
          "((?:\\\\.|[^"\\\\])*)"|'((?:\\\\.|[^'\\\\])*)'""",
          Pattern.DOTALL);

  /** A line that goes on in the next one, or a letter that stands for another. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\R\\s*|.)");

  private ArgumentFiles() {}

  static List<String> expand(List<String> args) throws IOException {
    List<String> expanded = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("@@")) {
        expanded.add(arg.substring(1));
      } else if (arg.startsWith("@")) {
        expanded.addAll(tokens(Files.readString(Path.of(arg.substring(1)))));
      } else {
        expanded.add(arg);
      }
    }
    return expanded;
  }

  private static List<String> tokens(String text) {
    return COMMENT_OR_TOKEN
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(token -> !token.startsWith("#"))
        .map(ArgumentFiles::withoutQuotes)
        .toList();
  }

  private static String withoutQuotes(String token) {
    return QUOTED_PART
        .matcher(token)
        .replaceAll(
            part -> {
              String inside = part.group(1) == null ? part.group(2) : part.group(1);
              return Matcher.quoteReplacement(
                  ESCAPE.matcher(inside).replaceAll(ArgumentFiles::meant));
            });
  }

  private static String meant(MatchResult escape) {
    String escaped = escape.group(1);
    return switch (escaped.charAt(0)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'f' -> "\f";
      case '\n', '\r' -> "";
      default -> Matcher.quoteReplacement(escaped);
    };
  }
}
