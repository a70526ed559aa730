package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteFrom;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What is lent for a call does not stay where it may be found after it (rustc: E0521). */
record BorrowEscapeRule(ClassTree type) implements FlowRule<FlowEvent.BorrowEscapes> {
  @Override
  public Diagnostic judge(FlowEvent.BorrowEscapes escapes) {
    Tree chosen = chosen(escapes);
    String name = Quoted.of(chosen == escapes.at() ? escapes.name() : chosen.toString());
    String lender = Quoted.of(escapes.lender().description());
    return new Diagnostic(
        RuleKey.BORROW_ESCAPES,
        Position.of(chosen),
        name
            + (name.equals(lender) ? " is borrowed, and " : " borrows " + lender + ", and ")
            + EscapeTargets.way(escapes.target())
            + (isResult(escapes.target()) ? ", which" : ", where it")
            + " may be kept for longer",
        List.of(new Diagnostic.Note(Position.of(escapes.lender().tree()), lender + life(escapes))),
        Help.of(help(escapes, lender)).or(remedies(escapes)),
        new Subject("escapes", escapes.at(), escapes.name()));
  }

  /** Of a choice, what is the lender itself. */
  private static Tree chosen(FlowEvent.BorrowEscapes escapes) {
    Tree lender = branch(escapes.at(), escapes.lender().description());
    return lender == null ? escapes.at() : lender;
  }

  private static @Nullable Tree branch(Tree tree, String lender) {
    if (tree instanceof ParenthesizedTree parentheses) {
      return branch(parentheses.getExpression(), lender);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      Tree first = branch(choice.getTrueExpression(), lender);
      return first == null ? branch(choice.getFalseExpression(), lender) : first;
    }
    return tree.toString().equals(lender) ? tree : null;
  }

  private static boolean isResult(EscapeTarget target) {
    return target.kind() == EscapeTarget.Kind.RESULT
        || target.kind() == EscapeTarget.Kind.LAMBDA_RESULT;
  }

  private static String life(FlowEvent.BorrowEscapes escapes) {
    return switch (escapes.lender().kind()) {
      case RESULT -> " is owned by this method";
      case CAPTURE -> " belongs to the enclosing method";
      default -> " is lent for this call only";
    };
  }

  private List<Remedy> remedies(FlowEvent.BorrowEscapes escapes) {
    return escapes.target().kind() == EscapeTarget.Kind.RESULT
        ? List.of(new WriteFrom(escapes.at(), lenders(escapes)))
        : List.of();
  }

  private String help(FlowEvent.BorrowEscapes escapes, String lender) {
    if (escapes.lender().kind() == Site.Kind.FUNCTION) {
      return "call " + lender + " here, or pass it to a parameter that is `@NonEscaping`";
    }
    if (escapes.lender().kind() == Site.Kind.CAPTURE) {
      return "do with " + lender + " in the lambda what is done with its result";
    }
    return switch (escapes.target().kind()) {
      case RESULT -> "write " + from(escapes) + " on the method";
      case LAMBDA_RESULT -> "name that parameter in the `@From` of the interface's method";
      case NEW_OBJECT -> "name " + lender + " in the `@From` of the constructor";
      default -> "put it into an object that is made here, and that borrows " + lender;
    };
  }

  /** What the method lends from already, and this. */
  private String from(FlowEvent.BorrowEscapes escapes) {
    return Quoted.from(lenders(escapes));
  }

  private List<String> lenders(FlowEvent.BorrowEscapes escapes) {
    Set<String> names = new LinkedHashSet<>();
    Ancestors.of(escapes.at(), type).stream()
        .filter(each -> each instanceof MethodTree)
        .limit(1)
        .map(each -> TreeUtils.elementFromDeclaration((MethodTree) each))
        .forEach(
            method -> {
              names.addAll(OwnershipTypes.lendersWritten(method));
              names.addAll(branches(escapes.at(), method));
            });
    names.add(named(escapes.lender()));
    return List.copyOf(names);
  }

  /** The parameters of the method that a result is, or chooses between. */
  private static List<String> branches(Tree result, ExecutableElement method) {
    Tree tree = result;
    while (tree instanceof ParenthesizedTree parentheses) {
      tree = parentheses.getExpression();
    }
    String named = tree.toString();
    return tree instanceof ConditionalExpressionTree choice
        ? Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
            .flatMap(each -> branches(each, method).stream())
            .toList()
        : method.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .filter(name -> name.equals(named))
            .toList();
  }

  /** What a field lends is the object's. */
  private static String named(Site lender) {
    return switch (lender.kind()) {
      case FIELD, INHERITED, RECEIVER -> "this";
      default -> lender.description();
    };
  }
}
