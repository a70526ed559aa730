package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import dev.freehold.checker.fix.CallInstead;
import dev.freehold.checker.fix.DeclareBeforeTry;
import dev.freehold.checker.fix.DeleteStatement;
import dev.freehold.checker.fix.ReceiverParameter;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteOnReceiver;
import dev.freehold.checker.fix.WriteOnResult;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What to do where a value cannot be passed on or released.
 *
 * @param type the class where it was tried
 * @param name of the value, as a message quotes it
 */
record MoveHelp(ClassTree type, FlowEvent.RefusedMove refused, String name) {
  private static final String LENT = "write `@Ref` instead of `@Own` before the result's type, or ";
  private static final String BY_CONSUMER =
      "do it in a method that consumes the object, one whose receiver is declared `@Own`";

  Help help() {
    MethodTree method =
        refused.purpose() == Purpose.RESULT ? ResultOf.search(refused.at(), type) : null;
    if (method != null && isBorrowed() && !ResultOf.saysOwn(method)) {
      return Help.of("write `@Ref` before the result's type" + orElse()).or(borrowed());
    }
    if (refused.refusal() == Refusal.BORROWED_FROM_LOCAL) {
      return BorrowRule.endsHere(name, owner(), "is a part of");
    }
    List<Remedy> remedies = remedies();
    Help help = text() == null ? new OwnerHelp(refused, name).help() : Help.of(text());
    if (method == null || !isBorrowed()) {
      return help.or(remedies);
    }
    remedies.add(new WriteOnResult(refused.at(), Qualifier.REF));
    return (text() == null ? help.after(LENT) : help).or(remedies);
  }

  /** Whether the caller might have it as a borrow. */
  private boolean isBorrowed() {
    return refused.refusal() == Refusal.BORROWED || refused.refusal() == Refusal.ELEMENT;
  }

  private List<Remedy> borrowed() {
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(new WriteOnResult(refused.at(), Qualifier.REF));
    remedies.addAll(remedies());
    return remedies;
  }

  /** How the method would come to own what it is lent. */
  private String orElse() {
    Site site = refused.binding().token().site();
    if (!refused.binding().loans().isEmpty()) {
      return "";
    }
    if (isPart()) {
      return "";
    }
    return switch (site.kind()) {
      case PARAMETER ->
          ", or `@Own` before that of `"
              + site.description()
              + "`, so that the caller hands it over";
      case RECEIVER, FIELD ->
          ", or " + receiver() + " as the first parameter, so that the object gives it up";
      default -> "";
    };
  }

  private List<Remedy> remedies() {
    Site site = refused.binding().token().site();
    List<Remedy> remedies = new ArrayList<>();
    if (refused.refusal() == Refusal.BORROWED) {
      remedies.add(
          site.kind() == Site.Kind.RECEIVER || site.kind() == Site.Kind.FIELD
              ? new WriteOnReceiver(refused.at(), Qualifier.OWN)
              : new WriteQualifier(site.tree(), Qualifier.OWN));
      remedies.add(new CallInstead(refused.at(), Qualifier.OWN));
    }
    if (refused.refusal() == Refusal.TRY_RESOURCE) {
      remedies.add(
          refused.purpose() == Purpose.RELEASE
              ? new DeleteStatement(refused.at())
              : new DeclareBeforeTry(refused.at(), refused.name()));
    }
    return remedies;
  }

  /** What to write, or who does it; null where that is the owner. */
  private @Nullable String text() {
    return switch (refused.refusal()) {
      case TRY_RESOURCE ->
          refused.purpose() == Purpose.RELEASE
              ? "remove this release"
              : "declare " + name + " before the try statement instead of in its parentheses";
      case SEVERAL_OWNERS -> "use the owner's own name";
      case PART_OF_RESOURCE -> BY_CONSUMER;
      case BORROWED, BORROWED_FROM_LOCAL, ELEMENT, CAPTURED -> byOrigin();
    };
  }

  private @Nullable String byOrigin() {
    if (!refused.binding().loans().isEmpty()) {
      return null;
    }
    return switch (refused.binding().token().site().kind()) {
      case FIELD -> BY_CONSUMER;
      case PARAMETER ->
          isPart()
              ? BY_CONSUMER
              : "write `@Own` before the parameter's type, so that the caller hands it over";
      case RECEIVER -> "write " + receiver() + " as the first parameter of the method";
      default -> null;
    };
  }

  /** Whether it is a part of what is named, which gives up its parts itself. */
  private boolean isPart() {
    return refused.at() instanceof MemberSelectTree;
  }

  private Site owner() {
    Loan loan = Witness.first(refused.binding().loans());
    return loan == null ? refused.binding().token().site() : loan.token().site();
  }

  private String receiver() {
    return Quoted.of(ReceiverParameter.of(TreeUtils.elementFromDeclaration(type), Qualifier.OWN));
  }
}
