package dev.freehold.examples.server.trial.compare;

import java.util.ArrayList;
import java.util.List;

/** A part of a command in the grammar; {@link #expand} draws one of its forms. */
sealed interface Pattern {
  /** Appends the arguments of one form. */
  void expand(Values values, List<String> arguments);

  record Word(String text) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      arguments.add(text);
    }
  }

  record Value(String kind) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      arguments.add(values.draw(kind));
    }
  }

  record Sequence(List<Pattern> parts) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      parts.forEach(part -> part.expand(values, arguments));
    }
  }

  record Choice(List<Pattern> forms) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      forms.get(values.below(forms.size())).expand(values, arguments);
    }
  }

  record Optional(Pattern part) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      if (values.below(2) == 0) {
        part.expand(values, arguments);
      }
    }
  }

  record Repeated(Pattern part) implements Pattern {
    @Override
    public void expand(Values values, List<String> arguments) {
      int times = values.below(40) == 0 ? 100 + values.below(500) : 1 + values.below(4);
      for (int i = 0; i < times; i++) {
        part.expand(values, arguments);
      }
    }
  }

  /** Reads a line of the grammar without its mode. */
  static Pattern parse(List<String> tokens) {
    return new PatternReader(new ArrayList<>(tokens)).sequence("");
  }
}
