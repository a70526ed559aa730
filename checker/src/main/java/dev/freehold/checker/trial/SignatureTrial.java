package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.fix.DeclarationRemedy;
import dev.freehold.checker.fix.DeleteStatement;
import dev.freehold.checker.fix.Proposal;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.rules.ClassesInside;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries a fix that changes what declarations say: has the rules look at the whole class again. What
 * is wrong only then is put right by a second step: a parameter that takes a value over wants a
 * release.
 */
final class SignatureTrial {
  /** Of second steps that are tried after each first one. */
  private static final int MOST_STEPS = 6;

  private final Context context;
  private final Source source;
  private final OwnershipTypes types;
  private final FlowOptions options;
  private final ClassTree type;
  private final Parsing parsing;
  private final Reach reach;

  /**
   * For the mistakes of one class.
   *
   * @param type a class of a file, with the classes inside it
   */
  SignatureTrial(
      Context context, Source source, OwnershipTypes types, FlowOptions options, ClassTree type) {
    this.context = context;
    this.source = source;
    this.types = types;
    this.options = options;
    this.type = type;
    this.parsing = new Parsing(context);
    this.reach = new Reach(context, source, type);
  }

  /** Whether the fix leaves all of the program as it is but that diagnostic, which goes. */
  boolean settles(Proposal proposal, Diagnostic diagnostic, Findings before) {
    List<Diagnostic> after = isPossible(proposal) ? after(proposal) : null;
    return after != null && before.settledBy(Findings.of(after), diagnostic);
  }

  /**
   * The proposal with a second one for the only diagnostic that it brings, if both together leave
   * all of the program as it is but the first diagnostic, which goes; else null.
   */
  @Nullable Proposal withStep(Proposal proposal, Diagnostic diagnostic, Findings before) {
    if (proposal.suppositions().isEmpty()) {
      return withDeclaration(proposal, diagnostic, before);
    }
    List<Diagnostic> after = isPossible(proposal) ? after(proposal) : null;
    Diagnostic consequence = after == null ? null : before.onlyNewIn(after, diagnostic);
    if (after == null || consequence == null) {
      return null;
    }
    return proposal.inside().isEmpty()
        ? withStep(proposal, consequence, after)
        : withDeclaration(proposal, consequence, source, diagnostic, before);
  }

  /** The same of a change of a body: what declarations have to say then. */
  private @Nullable Proposal withDeclaration(
      Proposal proposal, Diagnostic diagnostic, Findings before) {
    BodyTrial.Change change = inside(proposal).tried(proposal.ofBody());
    Diagnostic consequence =
        change == null ? null : Findings.of(change.before()).onlyNewIn(change.after(), diagnostic);
    return change == null || consequence == null
        ? null
        : withDeclaration(
            proposal, consequence, source.within(change.member()), diagnostic, before);
  }

  private @Nullable Proposal withDeclaration(
      Proposal first, Diagnostic consequence, Source at, Diagnostic diagnostic, Findings before) {
    for (Proposal step : declarations(consequence, at)) {
      Proposal both = first.then(step);
      if (both != null && settles(both, diagnostic, before)) {
        return both;
      }
    }
    return null;
  }

  private BodyTrial inside(Proposal supposing) {
    return new BodyTrial(context, source, rules(supposing.suppositions()));
  }

  /** All that is wrong with the class then; null where it does not compile. */
  private @Nullable List<Diagnostic> after(Proposal proposal) {
    List<Diagnostic> found = found(proposal.suppositions());
    if (proposal.inside().isEmpty()) {
      return found;
    }
    BodyTrial.Change change = inside(proposal).tried(proposal.ofBody());
    return change == null ? null : change.in(found);
  }

  /** Whether no other class names what the proposal changes. */
  boolean judges(Proposal proposal) {
    return reach.isWithinClass(proposal.suppositions());
  }

  private boolean isPossible(Proposal proposal) {
    return judges(proposal) && parsing.parse(proposal.fix().appliedTo(source.wholeText())) != null;
  }

  private @Nullable Proposal withStep(
      Proposal first, Diagnostic consequence, List<Diagnostic> after) {
    BodyTrial bodies = inside(first);
    for (Proposal step : steps(consequence)) {
      Proposal both = first.then(step);
      boolean settles =
          both != null
              && isPossible(both)
              && (step.suppositions().isEmpty()
                  ? bodies.settles(step.fix(), consequence)
                  : Findings.of(after)
                      .settledBy(Findings.of(found(both.suppositions())), consequence));
      if (settles) {
        return both;
      }
    }
    return null;
  }

  /** What declarations might say, told of a body that is not the one in the file. */
  private static List<Proposal> declarations(Diagnostic consequence, Source source) {
    return consequence.help().remedies().stream()
        .filter(DeclarationRemedy.class::isInstance)
        .flatMap(remedy -> remedy.proposals(source).stream())
        .limit(MOST_STEPS)
        .toList();
  }

  /** A release goes only where it is the mistake itself that is told. */
  private List<Proposal> steps(Diagnostic consequence) {
    return consequence.help().remedies().stream()
        .filter(remedy -> !(remedy instanceof DeleteStatement))
        .flatMap(remedy -> remedy.proposals(source).stream())
        .limit(MOST_STEPS)
        .toList();
  }

  /** Each member is looked at: it may use ownership only with what is supposed. */
  private List<Diagnostic> found(List<Supposition> suppositions) {
    ClassRules rules = rules(suppositions);
    List<Diagnostic> found = new ArrayList<>();
    for (ClassTree each : ClassesInside.in(type)) {
      found.addAll(rules.check(each, each.getMembers()));
    }
    return found;
  }

  private ClassRules rules(List<Supposition> suppositions) {
    OwnershipTypes supposed = types.supposing(suppositions);
    return new ClassRules(supposed, options.over(supposed), LeftOut.NOTHING);
  }
}
