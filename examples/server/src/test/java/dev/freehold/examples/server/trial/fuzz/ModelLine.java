package dev.freehold.examples.server.trial.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an inline command as {@code sdssplitargs} does, in the plainest way. */
final class ModelLine {
  private static final String BLANK = "[ \\t\\n\\u000b\\f\\r]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "*");
  private static final Pattern PLAIN = Pattern.compile("[^ \\t\\n\\u000b\\f\\r\"']*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-fA-F]{2}|.)", Pattern.DOTALL);

  private ModelLine() {}

  static List<String> split(String line) {
    List<String> arguments = new ArrayList<>();
    int at = skip(BLANKS, line, 0);
    while (at < line.length()) {
      int quote = skip(PLAIN, line, at);
      String argument = line.substring(at, quote);
      at = quote;
      if (at < line.length() && "\"'".indexOf(line.charAt(at)) >= 0) {
        int closing = closing(line, at);
        String inside = line.substring(at + 1, closing);
        argument += line.charAt(at) == '"' ? unescape(inside) : inside.replace("\\'", "'");
        at = closing + 1;
      }
      arguments.add(argument);
      at = skip(BLANKS, line, at);
    }
    return arguments;
  }

  /** Where the quote at an index is closed; a blank or the end must follow. */
  private static int closing(String line, int quote) {
    char mark = line.charAt(quote);
    int at = quote + 1;
    while (at < line.length() && line.charAt(at) != mark) {
      boolean escape = line.charAt(at) == '\\' && at + 1 < line.length();
      at += escape && (mark == '"' || line.charAt(at + 1) == mark) ? 2 : 1;
    }
    if (at >= line.length()
        || at + 1 < line.length() && !line.substring(at + 1, at + 2).matches(BLANK)) {
      throw ModelParser.unbalanced();
    }
    return at;
  }

  private static int skip(Pattern pattern, String line, int at) {
    Matcher matcher = pattern.matcher(line).region(at, line.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(letter(match.group(1))));
  }

  private static String letter(String escaped) {
    if (escaped.length() == 3) {
      return String.valueOf((char) Integer.parseInt(escaped.substring(1), 16));
    }
    return switch (escaped) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "b" -> "\b";
      case "a" -> "\u0007";
      default -> escaped;
    };
  }
}
