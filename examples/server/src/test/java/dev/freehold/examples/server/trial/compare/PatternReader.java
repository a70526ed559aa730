package dev.freehold.examples.server.trial.compare;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a grammar's line. */
final class PatternReader {
  private final List<String> tokens;
  private int next;

  PatternReader(List<String> tokens) {
    this.tokens = tokens;
  }

  /** The parts up to a token that ends them, which is read too. */
  Pattern sequence(String end) {
    List<Pattern> parts = new ArrayList<>();
    List<Pattern> forms = new ArrayList<>();
    while (next < tokens.size()) {
      String token = tokens.get(next++);
      if (token.equals(end)) {
        break;
      } else if (token.equals("|") && end.equals(")")) {
        forms.add(new Pattern.Sequence(parts));
        parts = new ArrayList<>();
      } else {
        parts.add(part(token));
      }
    }
    Pattern last = new Pattern.Sequence(parts);
    if (forms.isEmpty()) {
      return last;
    }
    forms.add(last);
    return new Pattern.Choice(forms);
  }

  private Pattern part(String token) {
    return switch (token) {
      case "[" -> new Pattern.Optional(sequence("]"));
      case "(" -> sequence(")");
      case "{" -> new Pattern.Repeated(sequence("}"));
      default ->
          token.startsWith("<") && token.endsWith(">")
              ? new Pattern.Value(token.substring(1, token.length() - 1))
              : new Pattern.Word(token);
    };
  }
}
