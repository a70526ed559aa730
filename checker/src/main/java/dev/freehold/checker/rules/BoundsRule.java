package dev.freehold.checker.rules;

import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteLength;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An index, or a text, that is known while compiling fits into the declared length. */
final class BoundsRule implements FlowRule<FlowEvent.OutOfBounds> {
  @Override
  public Diagnostic judge(FlowEvent.OutOfBounds outside) {
    int length = outside.extent().length();
    String name = Quoted.of(outside.name());
    boolean text = outside.value() instanceof String;
    return new Diagnostic(
        RuleKey.INDEX_OUT_OF_BOUNDS,
        Position.of(outside.at()),
        text
            ? "a text of " + bytesOf(outside) + " bytes does not fit into " + name
            : "the index " + outside.value() + " is outside of " + name,
        List.of(),
        Help.of(
                text
                    ? "declare a longer `@Length` than " + length + " bytes, or a shorter text"
                    : "use an index from 0 to " + (length - 1) + ", or declare a longer `@Length`")
            .or(longer(outside)),
        new Subject("bounds", outside.at(), outside.name()));
  }

  private static List<Remedy> longer(FlowEvent.OutOfBounds outside) {
    int needed = outside.value() instanceof Integer index ? index + 1 : bytesOf(outside);
    return needed > 0 ? List.of(new WriteLength(outside.extent().declared(), needed)) : List.of();
  }

  private static int bytesOf(FlowEvent.OutOfBounds outside) {
    return String.valueOf(outside.value()).getBytes(StandardCharsets.UTF_8).length;
  }
}
