package dev.freehold.checker.rules;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;

/**
 * What to do with a value that another one owns: who that is, and how it would be got from there.
 *
 * @param name of the value, as a message quotes it
 */
record OwnerHelp(FlowEvent.RefusedMove refused, String name) {

  Help help() {
    if (refused.refusal() == Refusal.ELEMENT) {
      return Help.of(
          "keep the values in an `OwnList`, which owns what is in it, or leave "
              + name
              + " to who owns the array");
    }
    Loan loan = Witness.first(refused.binding().loans());
    if (loan != null) {
      return ofPart(loan);
    }
    Site site = refused.binding().token().site();
    String origin = Quoted.of(site.description());
    if (site.kind() == Site.Kind.CAPTURE) {
      return Help.of(
          (refused.purpose() == Purpose.RELEASE ? "release " : "pass on ")
              + name
              + " in the method around the function, or give the function to a parameter that is"
              + " `@Once`");
    }
    return origin.equals(name)
        ? Help.of("leave " + name + " to its owner")
        : Help.of(
            "leave "
                + name
                + " to its owner: "
                + origin
                + " in {line} only "
                + (site.tree() instanceof VariableTree ? "borrows it" : "lends it"),
            Position.of(site.tree()));
  }

  private Help ofPart(Loan loan) {
    Site owner = loan.token().site();
    String what = Quoted.of(owner.description());
    return owner.kind() == Site.Kind.RESULT
        ? Help.of(
            "leave " + name + " to the owner of " + what + " in {line}, which it is a part of",
            Position.of(owner.tree()))
        : Help.of("leave " + name + " to " + what + ", which it is a part of");
  }
}
