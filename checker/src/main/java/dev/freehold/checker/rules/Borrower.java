package dev.freehold.checker.rules;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Arguments;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Whoever holds a borrow that has ended, as messages show it.
 *
 * @param name how a sentence calls it
 */
record Borrower(FlowEvent.LoanUsed used, String name) {

  static Borrower of(FlowEvent.LoanUsed used) {
    return new Borrower(
        used,
        switch (used.use()) {
          case NAME, CLOSE, RESULT -> Quoted.of(used.name());
          case CALL -> caller(used);
          case LOOP -> "the loop";
        });
  }

  /** A function that the call is given borrows what it captures. */
  private static String caller(FlowEvent.LoanUsed used) {
    Tree site = used.death().loan().site();
    String method = TakingParameter.nameOf(used.at());
    return isCaptured(site, used.at()) && method != null
        ? "the function that " + Quoted.of(method) + " is given"
        : "the call";
  }

  /** Whether it is a call, for which an operand has been evaluated already. */
  boolean isCall() {
    return used.use() == FlowEvent.Use.CALL;
  }

  /** Whether a call is told of one of its own operands, and not of how that is calculated. */
  boolean isCallItself() {
    Tree end = used.death().ending().at();
    return isCall() && isOperand(end, used.at()) && !isNumberOfCall(end);
  }

  private static boolean isNumberOfCall(Tree tree) {
    return tree instanceof MethodInvocationTree && TreeUtils.typeOf(tree).getKind().isPrimitive();
  }

  /** Whether the borrow began in a function that the call is given. */
  boolean isCapturedByArgument() {
    return isCaptured(used.death().loan().site(), used.at());
  }

  private static boolean isCaptured(Tree site, Tree call) {
    return Arguments.of(call).stream()
        .anyMatch(argument -> argument != site && PartSearch.isIn(site, argument));
  }

  /** Whether it is the object of a call, and lends already while the arguments are evaluated. */
  boolean isObjectOfCall() {
    Tree end = used.death().ending().at();
    return used.use() == FlowEvent.Use.NAME
        && used.at() instanceof MethodInvocationTree
        && Witness.position(end) > Witness.position(used.at())
        && Witness.position(used.death().loan().site()) <= Witness.position(used.at());
  }

  private static boolean isOperand(Tree tree, Tree call) {
    return call == tree || Arguments.of(call).contains(tree);
  }

  /** Until when the borrow is needed. */
  String need() {
    return used.use() == FlowEvent.Use.CLOSE
        ? "the try statement that closes " + name
        : "the last use of " + name;
  }

  /** Where the borrow began, and where it is used all the same. */
  List<Diagnostic.Note> story() {
    return isCallItself() ? List.of(beginning()) : List.of(beginning(), use());
  }

  /** Where the borrow began. */
  Diagnostic.Note beginning() {
    String borrowed = Quoted.of(used.death().loan().site().toString());
    String earlier = isFromEarlierIteration() ? ", in an earlier iteration of the loop" : "";
    return new Diagnostic.Note(
        Position.of(used.death().loan().site()), name + " borrows " + borrowed + " here" + earlier);
  }

  /** Whether the place that ends the borrow is the one where it began. */
  boolean isFromEarlierIteration() {
    return used.death().loan().site() == used.death().ending().at();
  }

  /** Where it is used all the same. */
  Diagnostic.Note use() {
    String how =
        switch (used.use()) {
          case NAME -> name + " is used again here";
          case RESULT -> name + " is handed out here";
          case CALL -> "the call is made here";
          case CLOSE -> "the try statement that begins here closes " + name + " at its end";
          case LOOP -> "the loop goes on through it here";
        };
    return new Diagnostic.Note(Position.of(used.at()), how);
  }
}
