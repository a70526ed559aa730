package dev.freehold.checker.rules;

import dev.freehold.checker.fix.ChangeArguments;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteOnResult;
import dev.freehold.checker.fix.WriteWhereTaken;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** A tracked value does not go where nothing is said about ownership. */
final class EscapeRule {
  private EscapeRule() {}

  static Diagnostic escaped(FlowEvent.Escaped escaped) {
    String name = Quoted.of(escaped.name());
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(escaped.at()),
        name + " " + EscapeTargets.way(escaped.target()) + ", which says nothing about ownership",
        List.of(),
        Help.of(help(escaped.target())).or(remedies(escaped)),
        new Subject("escaped", escaped.at(), escaped.name()));
  }

  private static List<Remedy> remedies(FlowEvent.Escaped escaped) {
    return switch (escaped.target().kind()) {
      case PARAMETER ->
          List.of(new WriteWhereTaken(escaped.at(), List.of(Qualifier.REF, Qualifier.OWN)));
      case RESULT ->
          List.of(
              new WriteOnResult(escaped.at(), Qualifier.OWN),
              new WriteOnResult(escaped.at(), Qualifier.REF));
      case FOREIGN_PARAMETER, CONTAINER, LAMBDA_RESULT ->
          List.of(new ChangeArguments(escaped.at()));
      default -> List.of();
    };
  }

  private static String help(EscapeTarget target) {
    return switch (target.kind()) {
      case PARAMETER ->
          "write before that parameter's type what is done with it: `@Ref` borrows it, `@Own` takes"
              + " it over";
      case FOREIGN_PARAMETER ->
          "pass a copy of its data, or say in a stub file what is done with it";
      case RESULT ->
          "write `@Own` before the result's type, or `@Ref` if it is a part of an argument";
      case LAMBDA_RESULT ->
          "use an interface whose method says it: `@Own` before the result's type, or `@Ref`";
      case FIELD, NEW_OBJECT ->
          "keep a copy of its data, or the value in an `@Own` field of a resource class";
      case ARRAY, CONTAINER -> "keep a copy of its data, or the value in an `OwnList`";
      case CAST -> "bound the type parameter: `extends @Ref Object`";
    };
  }
}
