package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.BorrowInstead;
import dev.freehold.checker.fix.CallInstead;
import dev.freehold.checker.fix.ReceiverParameter;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteOnReceiver;
import dev.freehold.checker.fix.WriteOnResult;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.fix.WriteWhereKept;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Share;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A borrow is used for no more than it allows, one exclusive at a time, and no longer than its
 * owner.
 */
record BorrowRule(ClassTree type) {
  Diagnostic tooWeak(FlowEvent.TooWeak weak) {
    String name = Quoted.of(weak.name());
    return new Diagnostic(
        weak.write() ? RuleKey.WRITE_THROUGH_REF : RuleKey.MUT_OF_REF,
        Position.of(weak.at()),
        name
            + (weak.write()
                ? " is written, but it is borrowed for reading only"
                : " is needed as `@Mut` here, but it is borrowed for reading only"),
        List.of(beginning(weak)),
        help(weak).or(remedies(weak)),
        subject(weak));
  }

  /** One declaration that says too little is one mistake, however often the value is written. */
  private static Subject subject(FlowEvent.TooWeak weak) {
    Site site = weak.binding().token().site();
    boolean declared = loanBehind(weak.binding()) == null;
    return switch (site.kind()) {
      case PARAMETER, RECEIVER, FIELD ->
          declared
              ? new Subject("weak", site.tree(), "")
              : new Subject("weak", weak.at(), weak.name());
      default -> new Subject("weak", weak.at(), weak.name());
    };
  }

  private Diagnostic.Note beginning(FlowEvent.TooWeak weak) {
    Binding binding = weak.binding();
    Tree tree = beginning(binding);
    MethodTree method = tree instanceof BlockTree ? ResultOf.search(tree, type) : null;
    return method == null
        ? new Diagnostic.Note(
            Position.of(tree), Quoted.of(beginningText(binding)) + " is a `@Ref` borrow from here")
        : new Diagnostic.Note(
            Position.of(method),
            Quoted.of(method.getName().toString()) + " is called on a `@Ref` borrow of `this`");
  }

  private static Tree beginning(Binding binding) {
    Loan loan = loanBehind(binding);
    return loan != null ? loan.site() : binding.token().site().tree();
  }

  private static String beginningText(Binding binding) {
    Loan loan = loanBehind(binding);
    return loan != null ? loan.site().toString() : binding.token().site().description();
  }

  /** What a call gave is as weak as the call says, whatever the loan that it needed. */
  private static @Nullable Loan loanBehind(Binding binding) {
    boolean given = binding.token().site().kind() == Site.Kind.BORROW;
    return given ? null : Witness.first(binding.loans());
  }

  private static List<Remedy> remedies(FlowEvent.TooWeak weak) {
    Site site = weak.binding().token().site();
    return switch (site.kind()) {
      case RECEIVER, FIELD -> List.of(new WriteOnReceiver(weak.at(), Qualifier.MUT));
      default ->
          List.of(
              new WriteQualifier(site.tree(), Qualifier.MUT),
              new WriteQualifier(beginning(weak.binding()), Qualifier.MUT),
              new WriteWhereKept(beginning(weak.binding()), Qualifier.MUT),
              new CallInstead(beginning(weak.binding()), Qualifier.MUT));
    };
  }

  private Help help(FlowEvent.TooWeak weak) {
    Site site = weak.binding().token().site();
    boolean declared = loanBehind(weak.binding()) == null;
    if (declared && site.kind() == Site.Kind.PARAMETER) {
      return Help.of("write `@Mut` before the type of the parameter `" + site.description() + "`");
    }
    if (declared && (site.kind() == Site.Kind.RECEIVER || site.kind() == Site.Kind.FIELD)) {
      return Help.of("write " + receiver(Qualifier.MUT) + " as the first parameter of the method");
    }
    Tree beginning = beginning(weak.binding());
    String what = Quoted.of(beginningText(weak.binding()));
    if (beginning instanceof MethodInvocationTree) {
      return Help.of(
          "use a method in {line} whose result is `@Mut`, instead of " + what,
          Position.of(beginning));
    }
    return isKept(beginning)
        ? Help.of(
            "write `@Mut` before the type of the variable that borrows " + what + " in {line}",
            Position.of(beginning))
        : Help.of(
            "borrow "
                + what
                + " as `@Mut` where it comes from: of an object around this one, by `@Mut` before"
                + " the `this` of the method around");
  }

  private boolean isKept(Tree value) {
    return Ancestors.of(value, type).stream()
        .anyMatch(each -> each instanceof VariableTree kept && kept.getInitializer() == value);
  }

  static Diagnostic returned(FlowEvent.ReturnedBorrow returned) {
    String name = Quoted.of(returned.name());
    Site site = returned.owner();
    String owner = Quoted.of(site.description());
    return new Diagnostic(
        RuleKey.BORROW_RETURN_LOCAL,
        Position.of(returned.at()),
        name
            + (returned.share() == Share.DEPENDENT
                ? " is returned, but what it depends on ends with this method"
                : " is returned as a borrow, but its owner ends with this method"),
        List.of(new Diagnostic.Note(Position.of(site.tree()), owner + " is owned here")),
        endsHere(returned),
        new Subject("returned", returned.at(), returned.name()));
  }

  private static Help endsHere(FlowEvent.ReturnedBorrow returned) {
    return returned.share() == Share.WHOLE
        ? Help.of("declare the result `@Own` and return the value itself")
            .or(new WriteOnResult(returned.at(), Qualifier.OWN))
        : endsHere(
            Quoted.of(returned.name()),
            returned.owner(),
            returned.share() == Share.PART ? "is a part of" : "depends on");
  }

  /** What to do with a part of what a method has for itself. */
  static Help endsHere(String part, Site owner, String relation) {
    return owner.kind() == Site.Kind.PARAMETER
        ? Help.of(
                "borrow "
                    + Quoted.of(owner.description())
                    + " instead of taking it over: write `@Ref` or `@Mut` before its type")
            .or(borrowed(owner))
        : Help.of(
            "do in this method what is to be done with "
                + part
                + ", or take what it "
                + relation
                + " as a parameter");
  }

  /** How a method borrows a parameter that it has taken over so far. */
  static List<Remedy> borrowed(Site owner) {
    return List.of(
        new WriteQualifier(owner.tree(), Qualifier.REF),
        new WriteQualifier(owner.tree(), Qualifier.MUT),
        new BorrowInstead(owner, Qualifier.REF),
        new BorrowInstead(owner, Qualifier.MUT));
  }

  private String receiver(Qualifier qualifier) {
    return Quoted.of(ReceiverParameter.of(TreeUtils.elementFromDeclaration(type), qualifier));
  }
}
