package dev.freehold.examples.server.trial.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an inline command as {@code sdssplitargs} does, by regular expressions. */
final class ModelLine {
  private static final String BLANK = "[ \\t\\n\\u000b\\f\\r]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "*");
  private static final Pattern PLAIN = Pattern.compile("[^ \\t\\n\\u000b\\f\\r\"']*");
  private static final Pattern DOUBLE =
      Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"(?=" + BLANK + "|\\z)", Pattern.DOTALL);
  private static final Pattern SINGLE =
      Pattern.compile("'((?:\\\\'|[^'\\\\]|\\\\(?!'))*)'(?=" + BLANK + "|\\z)", Pattern.DOTALL);
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
        boolean isDouble = line.charAt(at) == '"';
        Matcher quoted = (isDouble ? DOUBLE : SINGLE).matcher(line).region(at, line.length());
        quoted.useTransparentBounds(true).useAnchoringBounds(false);
        if (!quoted.lookingAt()) {
          throw ModelParser.unbalanced();
        }
        argument += isDouble ? unescape(quoted.group(1)) : quoted.group(1).replace("\\'", "'");
        at = quoted.end();
      }
      arguments.add(argument);
      at = skip(BLANKS, line, at);
    }
    return arguments;
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
