package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.fix.Proposal;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.rules.ClassesInside;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;

/** Tries a fix that changes what declarations say: has the rules look at the whole class again. */
final class SignatureTrial {
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
    this.source = source;
    this.types = types;
    this.options = options;
    this.type = type;
    this.parsing = new Parsing(context);
    this.reach = new Reach(context, source, type);
  }

  /** Whether the fix leaves all of the program as it is but that diagnostic, which goes. */
  boolean settles(Proposal proposal, Diagnostic diagnostic, Findings before) {
    return reach.isWithinClass(proposal.suppositions())
        && parsing.parse(proposal.fix().appliedTo(source.wholeText())) != null
        && before.settledBy(Findings.of(found(proposal)), diagnostic);
  }

  /** Each member is looked at: it may use ownership only with what is supposed. */
  private List<Diagnostic> found(Proposal proposal) {
    ClassRules rules =
        new ClassRules(types.supposing(proposal.suppositions()), options, LeftOut.NOTHING);
    List<Diagnostic> found = new ArrayList<>();
    for (ClassTree each : ClassesInside.in(type)) {
      found.addAll(rules.check(each, each.getMembers()));
    }
    return found;
  }
}
